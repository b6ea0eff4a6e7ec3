// The interface as it is used without a pointer, in each engine: where the focus goes, where it stays, and what Escape does.
import { beforeEach, describe, expect, it } from 'vitest';
import { describeEngines, type Tab } from '../helpers/engines.js';
import { useServer } from '../helpers/server.js';

const site = useServer();

/** What has the focus, past every shadow root: by its action, its part, its id or its name. */
const FOCUSED = `(() => {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  return one?.dataset.assentAction ?? one?.getAttribute('part') ?? (one?.id || one?.localName);
})()`;
const BANNER_SHOWN = `document.querySelector('assent-banner [data-assent-action="preferences"]')?.checkVisibility() ?? false`;
const DIALOG_OPEN = `document.querySelector('assent-preferences')?.shadowRoot.querySelector('dialog').open ?? false`;
const DECIDED = 'assent.get().decided';

describeEngines('the keyboard', (tab) => {
  const focused = () => tab().evaluate<string>(FOCUSED);
  const becomes = (expression: string, value: unknown) =>
    expect.poll(() => tab().evaluate(expression), { timeout: 15_000 }).toBe(value);
  const press = async (...keys: Parameters<Tab['press']>[0][]) => {
    for (const key of keys) await tab().press(key);
  };
  const walk = async (key: 'Tab' | 'Shift+Tab', steps: number) => {
    const places: string[] = [];
    for (let step = 0; step < steps; step++) {
      await press(key);
      places.push(await focused());
    }
    return places;
  };
  const visit = async (search = '<input id="search">') => {
    site.html('/', `{tag}<body><h1>Shop</h1>${search}<button id="basket">Basket</button>`);
    await tab().goto(`${site.url}/`);
    await becomes(BANNER_SHOWN, true);
  };
  /** What lies between differs: Firefox stops at what scrolls, too. */
  const goTo = async (place: string) => {
    for (let steps = 0; steps < 15 && (await focused()) !== place; steps++) await press('Tab');
    expect(await focused()).toBe(place);
  };
  const openPreferences = async () => {
    await press('Tab', 'Tab', 'Tab', 'Enter');
    await becomes(DIALOG_OPEN, true);
    await becomes(FOCUSED, 'title');
  };
  beforeEach(() => tab().clear());

  describe('at the banner', () => {
    it('finds the focus where the page has put it', async () => {
      await visit();
      expect(await focused()).toBe('body');
      await visit('<input id="search" autofocus>');
      await becomes(FOCUSED, 'search');
    });

    it('goes from accept to reject to preferences, on into the page, and back', async () => {
      await visit();
      const steps = ['accept-all', 'reject-all', 'preferences', 'search', 'basket'];
      expect(await walk('Tab', 5)).toEqual(steps);
      expect(await walk('Shift+Tab', 4)).toEqual(steps.slice(0, 4).reverse());
    });

    it('decides nothing with Escape, on a button or elsewhere', async () => {
      await visit();
      await press('Escape', 'Tab', 'Escape', 'Tab', 'Escape', 'Tab', 'Tab', 'Escape');
      expect(await tab().evaluate(DECIDED)).toBe(false);
      expect(await tab().evaluate(BANNER_SHOWN)).toBe(true);
      expect(await focused()).toBe('search');
    });

    it.each([
      ['Enter', 'accepts', 1, true],
      ['Space', 'refuses', 2, false],
    ] as const)('with %s %s, and goes on with what comes next in the page', async (key, _, steps, isGranted) => {
      await visit();
      await walk('Tab', steps);
      await press(key);
      await becomes(DECIDED, true);
      await becomes(BANNER_SHOWN, false);
      expect(await tab().evaluate('assent.get().choices.targeting')).toBe(isGranted);
      expect(await walk('Tab', 1)).toEqual(['search']);
    });
  });

  describe('in the preferences', () => {
    it('stays in the dialog, whichever way it goes', { timeout: 120_000 }, async () => {
      await visit();
      await openPreferences();
      const places = [...(await walk('Tab', 12)), ...(await walk('Shift+Tab', 14))];
      // Past the last one a browser may go to its own controls, which a page sees as its body.
      const inside = /^(title|close|switch|summary|erase|button (accept|reject|save)|dialog|body|assent-preferences)$/;
      expect(places.filter((place) => !inside.test(place))).toEqual([]);
      expect(places).toEqual(
        expect.arrayContaining(['close', 'switch', 'button accept', 'button reject', 'button save']),
      );
    });

    it('is left with Escape, which decides nothing and gives the focus back', async () => {
      await visit();
      await openPreferences();
      await press('Escape');
      await becomes(DIALOG_OPEN, false);
      await becomes(FOCUSED, 'preferences');
      expect(await tab().evaluate(DECIDED)).toBe(false);
      expect(await tab().evaluate(BANNER_SHOWN)).toBe(true);
    });

    it('switches with Space and saves with Enter, after which nothing hidden holds the focus', async () => {
      await visit();
      await openPreferences();
      await goTo('switch');
      await press('Space');
      await goTo('button save');
      await press('Enter');
      await becomes(DECIDED, true);
      await becomes(DIALOG_OPEN, false);
      expect(await tab().evaluate('assent.get().choices.analytics')).toBe(true);
      const hidden = `document.activeElement !== document.body && !document.activeElement.checkVisibility()`;
      await becomes(hidden, false);
      const [next] = await walk('Tab', 1);
      expect(['search', 'assent-trigger', 'preferences', 'button']).toContain(next);
    });
  });
});
