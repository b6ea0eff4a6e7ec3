// A shop with a policy and four services, and its second layer as a visitor uses it.
import type { Page } from 'playwright-core';
import { configTag } from './config-tag.js';

/** What the shop uses. */
export const services = [
  {
    id: 'basket',
    category: 'functionality',
    name: 'Basket',
    provider: 'Outlet Ltd',
    purpose: 'Keeps what you chose.',
    required: true,
    cookies: [{ name: 'basket', duration: '1 day', purpose: 'Names your basket' }],
  },
  {
    id: 'visits',
    category: 'analytics',
    name: 'Visit counter',
    provider: 'Tally Ltd',
    purpose: 'Counts visits.',
    retention: '14 months',
    policyUrl: 'https://tally.example/privacy',
    optOutUrl: 'https://tally.example/opt-out',
    cookies: [{ name: 'visits', duration: '30 days', purpose: 'Tells visits apart' }],
    storage: [{ type: 'local', name: 'visits-seen', duration: '1 year' }],
  },
  { id: 'heatmap', category: 'analytics', name: 'Heat map', provider: 'Tally Ltd', purpose: 'Shows where you click.' },
  { id: 'adverts', category: 'targeting', name: 'Adverts', provider: 'Adloop Inc', cookies: [{ name: 'adverts' }] },
];

/** The shop's configuration as a script element, and more of it. */
export const shop = (more: object = {}): string =>
  configTag({ policy: { controller: 'Outlet Ltd', url: '/privacy' }, services, ...more });

/** The open dialog. */
export const dialog = (page: Page) => page.locator('assent-preferences dialog[open]');

/** The switch of a category or service. */
export const switchOf = (page: Page, name: string) => page.getByRole('switch', { name, exact: true });

/** Opens the services of every category. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelector('assent-preferences')?.shadowRoot?.querySelectorAll('details') ?? [])
      one.open = true;
  });

/** What a script of the page says, as the page's own type. */
export const ask = <Result>(page: Page, code: string): Promise<Result> => page.evaluate(code);
