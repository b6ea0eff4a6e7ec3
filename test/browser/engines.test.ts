// What tests take for granted of every engine: that it is driven by real clicks, past any policy, and forgets when told to.
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeEngines, ENGINES, type Engine, type Tab } from '../helpers/engines.js';
import { startGroup } from '../helpers/engines/processes.js';
import { oncePerWorker } from '../helpers/once-per-worker.js';
import { useServer } from '../helpers/server.js';

const site = useServer();

/** Allows no script but the page's own, no code from text, and no connection. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-page'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const AGENTS: Record<Engine['name'], RegExp> = {
  Chromium: /Chrome\//,
  Firefox: /Firefox\//,
  WebKit: /^(?!.*Chrome\/).*AppleWebKit\//,
};

/** Leaves something in each kind of storage, or finds what was left there. */
const STORE = `new Promise((resolve) => {
  document.cookie = 'left=1; path=/; max-age=1000';
  localStorage.left = sessionStorage.left = 1;
  const request = indexedDB.open('left', 1);
  request.onsuccess = () => resolve(request.result.close());
})`;
const FOUND = `indexedDB.databases().then((databases) =>
  [document.cookie, localStorage.left, sessionStorage.left, ...databases.map(({ name }) => name)].filter(Boolean))`;

describeEngines('a tab', (tab, name) => {
  beforeEach(() => tab().clear());

  it('is of the engine that it says', async () => {
    expect(await tab().evaluate('navigator.userAgent')).toMatch(AGENTS[name]);
    expect(await tab().evaluate('location.href')).toBe('about:blank');
  });

  it('decides with a click, and is remembered until it is cleared', async () => {
    site.html('/shop', '{tag}');
    await tab().goto(`${site.url}/shop`);
    expect(await tab().evaluate('assent.get().decided')).toBe(false);
    await tab().click('[data-assent-action="accept-all"]');
    await expect.poll(() => tab().evaluate('assent.get().decided')).toBe(true);
    await tab().reload();
    expect(await tab().evaluate('assent.get().choices.targeting')).toBe(true);
    expect(await tab().evaluate('document.querySelector("assent-banner")')).toBeNull();

    await tab().clear();
    await tab().goto(`${site.url}/shop`);
    expect(await tab().evaluate('assent.get().decided')).toBe(false);
  });

  it('forgets every kind of storage', async () => {
    site.html('/store', '');
    await tab().goto(`${site.url}/store`);
    await tab().evaluate(STORE);
    expect(await tab().evaluate(FOUND)).toEqual(['left=1', '1', '1', 'left']);
    await tab().clear();
    expect(await tab().evaluate('location.href')).toBe('about:blank');
    await tab().goto(`${site.url}/store`);
    expect(await tab().evaluate(FOUND)).toEqual([]);
  });

  it('evaluates and clicks where a policy forbids code from text', async () => {
    site.html(
      '/strict',
      `<button>Yes</button><script nonce="page">
        document.querySelector('button').onclick = (event) => (window.clicked = event.isTrusted);
        try { eval('1'); } catch (error) { window.forbidden = error.name; }
      </script>`,
      STRICT,
    );
    await tab().goto(`${site.url}/strict`);
    await tab().click('button');
    await expect.poll(() => tab().evaluate('window.clicked')).toBe(true);
    expect(await tab().evaluate('Promise.resolve({ clicked, forbidden })')).toEqual({
      clicked: true,
      forbidden: 'EvalError',
    });
  });

  it('gives back what JSON can say, and the errors of the page', async () => {
    expect(await tab().evaluate('[1.5, "ä", null, { a: [true] }] // as JSON')).toEqual([1.5, 'ä', null, { a: [true] }]);
    expect(await tab().evaluate('window.nothing')).toBeUndefined();
    await expect(tab().evaluate('Promise.reject(new Error("of the page"))')).rejects.toThrow('of the page');
    await expect(tab().evaluate('missing.value')).rejects.toThrow(/missing/);
    await expect(tab().evaluate('1 +')).rejects.toThrow();
  });

  it('clicks in light DOM, once the element is to be seen and stands still', async () => {
    site.html(
      '/late',
      `<div id="host"></div><script>
        const note = (event) => (window.clicked = [...(window.clicked ?? []), event.target.textContent]);
        host.attachShadow({ mode: 'open' }).innerHTML = '<button>shadow</button>';
        host.shadowRoot.firstChild.onclick = note;
        setTimeout(() => {
          document.body.insertAdjacentHTML('beforeend', '<button hidden style="position: relative">late</button>');
          const button = document.querySelector('button');
          button.onclick = note;
          setTimeout(() => (button.hidden = false), 200);
          button.animate({ left: ['0px', '300px'] }, { duration: 600, fill: 'forwards' });
        }, 200);
      </script>`,
    );
    await tab().goto(`${site.url}/late`);
    await tab().click('button');
    await expect.poll(() => tab().evaluate('window.clicked')).toEqual(['late']);
  });
});

for (const { name, launch } of ENGINES) {
  describe.skipIf(!launch)(`two tabs of ${name}`, () => {
    let engine: Engine | undefined;
    let tabs: Tab[];

    beforeAll(async () => {
      engine = await launch?.();
      tabs = engine ? [await engine.openTab(), await engine.openTab()] : [];
    }, 90_000);
    afterAll(() => engine?.close());

    it('are both to be seen, share what the site stores, and forget it together', async () => {
      const [first, second] = tabs as [Tab, Tab];
      site.html('/store', '');
      await Promise.all(tabs.map((tab) => tab.goto(`${site.url}/store`)));
      for (const tab of tabs) expect(await tab.evaluate('document.visibilityState')).toBe('visible');
      await first.evaluate(STORE);
      await expect.poll(() => second.evaluate(FOUND)).toEqual(['left=1', '1', 'left']);

      await first.clear();
      expect(await second.evaluate('location.href')).toBe('about:blank');
      await second.goto(`${site.url}/store`);
      expect(await second.evaluate(FOUND)).toEqual([]);
    });

    it('leave nothing to the next file, which opens its own', async () => {
      const [first] = tabs as [Tab];
      site.html('/store', '');
      await first.goto(`${site.url}/store`);
      await first.evaluate(STORE);
      await engine?.leave();
      expect(engine?.runs()).toBe(true);
      const next = await engine?.openTab();
      expect(await next?.evaluate('location.href')).toBe('about:blank');
      await next?.goto(`${site.url}/store`);
      expect(await next?.evaluate(FOUND)).toEqual([]);
    });

    it('can end with their browser, and that is known', async () => {
      await engine?.close();
      await expect.poll(() => engine?.runs()).toBe(false);
    });
  });
}

it('starts what files share once, and again where it has ended', async () => {
  const shared = oncePerWorker(() => {
    let isRunning = true;
    return Promise.resolve({ runs: () => isRunning, close: () => Promise.resolve((isRunning = false)) });
  });
  const first = await shared();
  expect(await shared()).toBe(first);
  await first.close();
  const second = await shared();
  expect(second).not.toBe(first);
  expect(await shared()).toBe(second);
});

it('ends what it starts, with all that this has started itself', async () => {
  const group = await startGroup('sh', ['-c', 'sleep 60 & echo started; wait'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(group.process.stdout as Readable, 'data');
  // The pipe is closed by the last that holds it.
  const closed = once(group.process, 'close');
  await group.end();
  await closed;
});
