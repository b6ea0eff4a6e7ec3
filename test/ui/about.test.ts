// What the first layer says that a site's categories are for.
import { expect, it } from 'vitest';
import { resolveSettings } from '../../src/config/settings.js';
import { en } from '../../src/i18n/en.js';
import { aboutOf } from '../../src/ui/banner/about.js';

const purposesOf = (id: string, category: object) =>
  aboutOf(
    resolveSettings({ categories: { [id]: category } }, () => undefined),
    en,
    'de',
    182,
  ).purposes;

it.each([
  ['the site writes', 'analytics', { purpose: 'count visits' }, ['count visits']],
  [
    'the site writes in the language',
    'analytics',
    { purpose: { en: 'count visits', de: 'Besuche zu zählen' } },
    ['Besuche zu zählen'],
  ],
  ['is built in, where the site leaves it empty', 'analytics', { purpose: '' }, [en.analyticsPurpose]],
  ['is built in, where the site leaves every language out', 'analytics', { purpose: {} }, [en.analyticsPurpose]],
  ['is its title, where nothing is built in', 'chat', { title: 'Chat', purpose: '' }, ['Chat']],
  ['is its name, where there is no title either', 'chat', {}, ['chat']],
])('names the purpose that %s', (_, id, category, purposes) => {
  expect(purposesOf(id, category)).toEqual(purposes);
});
