// Gated elements on pages with strict policies: everything still runs, with its nonce, and nothing is reported.
import { beforeEach, describe, expect, it } from 'vitest';
import { describeEngines, type Tab } from '../helpers/engines.js';
import { becomeVisitor, COUNTING, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();
const ACCEPT = 'assent.acceptAll()';
const TYPES = "require-trusted-types-for 'script'";

const POLICIES: Readonly<Record<string, string>> = {
  'a nonce': "script-src 'nonce-X'",
  "'strict-dynamic'": "script-src 'nonce-X' 'strict-dynamic'",
  'a nonce and Trusted Types': `script-src 'nonce-X'; ${TYPES}`,
  "'strict-dynamic' and Trusted Types": `script-src 'nonce-X' 'strict-dynamic'; ${TYPES}`,
};

const gated = (text: string, attributes = '') =>
  `<script type="text/plain" data-assent="analytics" nonce="X" ${attributes}>${text}</script>`;
const external = (name: string, attributes = '') => gated('', `src="/${name}.js" ${attributes}`);

/** One of each that a policy looks at. */
const SHELF = `
  ${external('external')}${gated('ran.push("inline")')}${external('async', 'async')}
  ${external('module', 'data-type="module"')}${gated('ran.push("inline module")', 'data-type="module"')}
  <img data-assent="analytics" data-src="/1.svg" alt="">
  <iframe data-assent="analytics" data-src="/1.html" width="9" height="9"></iframe>
  <link rel="stylesheet" data-assent="analytics" data-href="/1.css">
  <style type="text/plain" data-assent="analytics" nonce="X">body { outline-color: rgb(1, 2, 3) }</style>
  <template data-assent="analytics"><iframe src="/2.html" width="9" height="9"></iframe></template>`;
const SCRIPTS = ['async', 'external', 'inline', 'inline module', 'module'];
const LOADED = ['/1.svg', '/1.html', '/2.html', '/1.css'];

/** Keeps each breach of the policy in `breaches`, and has browsers report them. */
const WATCHING = `
  <script>
    var breaches = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      breaches.push([effectiveDirective, blockedURI, sample].join(' ')));
  </script>`;

/** Serves and opens a page whose policy allows its own scripts by their nonce. */
async function open(tab: Tab, policy: string, html: string): Promise<void> {
  server.route('/report', (_, response) => response.writeHead(204).end());
  for (const path of LOADED) {
    const type = { svg: 'image/svg+xml', css: 'text/css' }[path.split('.')[1] ?? ''] ?? 'text/html';
    server.route(path, (_, response) => response.writeHead(200, { 'content-type': type }).end());
  }
  const start = `${WATCHING}${COUNTING}{tag}`
    .replace('{tag}', '<script src="/assent/assent.js"></script>')
    .replaceAll('<script', '<script nonce="X"');
  server.html('/', `${start}<body>${html}`, {
    'content-security-policy': `${policy}; style-src 'self' 'nonce-X'; report-uri /report`,
  });
  await tab.goto(`${server.url}/`);
}

/** What the policy found wrong: told to the page, and to the server. */
const breaches = async (tab: Tab) => [...(await tab.evaluate<string[]>('breaches')), ...reports()];
const reports = () => server.requests().filter((path) => path === '/report');

const supports = (tab: Tab, policy: string) =>
  policy.includes(TYPES) ? tab.evaluate<boolean>('"trustedTypes" in window') : Promise.resolve(true);

describeEngines('a page with a policy', (tab) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));

  for (const [name, policy] of Object.entries(POLICIES)) {
    describe(`of ${name}`, () => {
      beforeEach(async ({ skip }) => {
        if (!(await supports(tab(), policy))) skip('not supported');
      });

      it('everything runs and loads once, with its nonce, and nothing is reported', async () => {
        for (const script of ['external', 'async', 'module']) server.script(`/${script}.js`, `ran.push('${script}')`);
        await open(tab(), policy, SHELF);
        await tab().evaluate(ACCEPT);
        expect((await ranIn(tab(), SCRIPTS.length)).toSorted()).toEqual(SCRIPTS);
        const nonces = await tab().evaluate(
          '[...document.querySelectorAll("script[data-assent]")].map(({ nonce }) => nonce)',
        );
        expect(nonces).toEqual(SCRIPTS.map(() => 'X'));
        expect(LOADED.map(server.asked)).toEqual(LOADED.map(() => 1));
        expect(await tab().evaluate('getComputedStyle(document.body).outlineColor')).toBe('rgb(1, 2, 3)');
        expect(await breaches(tab())).toEqual([]);
      });

      it('what is refused while it loads runs once after a new yes', async () => {
        const answers = ['external', 'module'].map((name) => server.heldScript(`/${name}.js`, `ran.push("${name}")`));
        await open(
          tab(),
          policy,
          external('external') + gated('ran.push("inline")') + external('module', 'data-type="module"'),
        );
        await tab().evaluate(ACCEPT);
        await expect.poll(() => server.asked('/external.js')).toBe(1);
        await tab().evaluate('void assent.rejectAll()');
        answers.forEach((answer) => answer());
        expect(await ranIn(tab(), 0)).toEqual([]);
        await tab().evaluate(ACCEPT);
        expect(await ranIn(tab(), 3)).toEqual(['external', 'inline', 'module']);
        expect(await breaches(tab())).toEqual([]);
      });

      it('late scripts may wait for load, and a page may be met later', async () => {
        await open(tab(), policy, gated('addEventListener("load", () => ran.push("load"))'));
        await tab().evaluate(ACCEPT);
        expect(await ranIn(tab(), 1)).toEqual(['load']);
        await tab().reload();
        expect(await ranIn(tab(), 1)).toEqual(['load']);
        expect(await breaches(tab())).toEqual([]);
      });

      it.skipIf(policy.includes(TYPES))(
        'scripts that came by innerHTML run with the nonce that they came with',
        async () => {
          server.script('/external.js', `ran.push('external')`);
          await open(tab(), policy, '<div id="place"></div>');
          const html = external('external') + gated('ran.push("inline " + document.currentScript.nonce)');
          await tab().evaluate(`void (place.innerHTML = ${JSON.stringify(html)})`);
          await tab().evaluate(ACCEPT);
          expect(await ranIn(tab(), 2)).toEqual(['external', 'inline X']);
          expect(await breaches(tab())).toEqual([]);
        },
      );

      it('scripts of a template run, those of a file and those that are written there', async () => {
        for (const script of ['external', 'module']) server.script(`/${script}.js`, `ran.push('${script}')`);
        const inside = external('external') + gated('ran.push("inline")') + external('module', 'data-type="module"');
        const untagged = inside
          .replaceAll(' type="text/plain" data-assent="analytics"', '')
          .replace('data-type', 'type');
        await open(tab(), policy, `<template data-assent="analytics">${untagged}</template>`);
        await tab().evaluate(ACCEPT);
        expect(await ranIn(tab(), 3)).toEqual(['external', 'inline', 'module']);
        expect(await breaches(tab())).toEqual([]);
      });

      it.runIf(policy.includes(TYPES))('a script writes what a policy of its own trusts', async () => {
        const trusted =
          'trustedTypes.createPolicy("own", { createHTML: (text) => text }).createHTML("<p id=written>1")';
        await open(tab(), policy, gated(`document.write(${trusted}); ran.push('wrote')`));
        await tab().evaluate(ACCEPT);
        expect(await ranIn(tab(), 1)).toEqual(['wrote']);
        expect(await tab().evaluate('document.querySelector("script + #written")?.textContent')).toBe('1');
        expect(await breaches(tab())).toEqual([]);
      });

      // Under 'strict-dynamic' browsers trust whatever a trusted script inserts.
      it.skipIf(policy.includes('strict-dynamic'))('a script without the nonce stays blocked', async () => {
        await open(tab(), policy, gated('ran.push("foreign")').replace('nonce="X"', '') + gated('ran.push("own")'));
        await tab().evaluate(ACCEPT);
        expect(await ranIn(tab(), 1)).toEqual(['own']);
        // Waited for, so that it does not come while the next page is looked at.
        await expect.poll(reports).not.toEqual([]);
      });
    });
  }
});
