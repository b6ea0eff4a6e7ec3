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

it('names who asks, counts who else takes part, and leaves out what nobody can refuse', () => {
  const of = (services?: object[]) =>
    aboutOf(
      resolveSettings(
        {
          policy: { controller: 'Outlet Ltd' },
          categories: { basket: { required: true, title: 'Basket' }, analytics: {} },
          services: services?.map((one, at) => ({ id: `s${at}`, category: 'analytics', ...one })),
        },
        () => undefined,
      ),
      en,
      'en',
      90,
    );
  const about = { controller: 'Outlet Ltd', purposes: [en.analyticsPurpose], days: 90 };
  expect(of()).toEqual({ ...about, thirdParties: undefined });
  expect(of([{ provider: 'Outlet Ltd' }])).toEqual({ ...about, thirdParties: 0 });
  expect(of([{ provider: 'Tally' }, { provider: 'Tally' }, {}, {}])).toEqual({ ...about, thirdParties: 3 });
});
