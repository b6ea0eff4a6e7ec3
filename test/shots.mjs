// `npm run shots`: pictures of every element in every layout, theme, scheme, direction and size, for a person to look at.
// They land in .shots/, which is not kept.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../demo/server.mjs';
import { browserEnvironment } from './helpers/browser-home.mjs';
import { ARGS, findChromium } from './helpers/find-chromium.mjs';

const FOLDER = '.shots';

const services = ['Tally Ltd', 'Adloop Inc'].flatMap((provider, at) => [
  {
    id: `service-${at}`,
    category: at ? 'targeting' : 'analytics',
    name: at ? 'Adverts' : 'Visit counter',
    provider,
    purpose: 'Counts visits.',
    policyUrl: 'https://vendor.example/privacy',
    cookies: [{ name: 'visits', duration: '30 days', purpose: 'Tells visits apart' }],
  },
]);

/** @param {{ lang: string, ui: object, theme: string }} look */
const pageOf = ({ lang, ui, theme }) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <meta name="viewport" content="width=device-width"><title>Shop</title>
  <style>:root { color-scheme: light dark; background: Canvas; font: 16px/1.5 system-ui } main { max-width: 900px; margin: auto; padding: 24px }</style>
  ${theme ? `<link rel="stylesheet" href="/assent/themes/${theme}.css">` : ''}
  <script type="application/json" data-assent-config>${JSON.stringify({ policy: { controller: 'Outlet Ltd', url: '/privacy' }, services, ui: { trigger: 'always', ...ui } })}</script>
  <script src="/assent/assent.js"></script>
  <main><h1>Chairs, tables and lamps</h1><p>${'Made to last, sold by people. '.repeat(20)}</p>
  <iframe title="Map" data-assent="service-0" data-src="/map" width="400" height="240" data-assent-placeholder></iframe>
  <h2>Cookies</h2><assent-declaration></assent-declaration><p><assent-choices></assent-choices></p></main>`;

const plain = { name: '', lang: 'en', ui: {}, theme: '', profile: {} };

/**
 * One entry for each visit; each gives a picture of the banner, the preferences and the page.
 * @type {(Omit<typeof plain, 'profile'> & { profile: import('playwright-core').BrowserContextOptions })[]}
 */
const LOOKS = [
  ...['bar', 'box', 'cloud'].flatMap((layout) =>
    ['', 'plain', 'shop', 'soft', 'contrast'].map((theme) => ({
      ...plain,
      name: `${layout}-${theme || 'default'}`,
      ui: { layout },
      theme,
    })),
  ),
  ...['', 'shop', 'soft', 'contrast'].map((theme) => ({
    ...plain,
    name: `dark-${theme || 'default'}`,
    theme,
    ui: { layout: 'box', position: 'bottom-end' },
    profile: { colorScheme: 'dark' },
  })),
  { ...plain, name: 'phone-320', profile: { viewport: { width: 320, height: 568 } } },
  { ...plain, name: 'phone-de', lang: 'de', profile: { viewport: { width: 360, height: 640 } } },
  { ...plain, name: 'phone-soft', theme: 'soft', profile: { viewport: { width: 390, height: 844 } } },
  { ...plain, name: 'zoom-200', profile: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } },
  { ...plain, name: 'right-to-left', lang: 'ar' },
  { ...plain, name: 'forced-colours', profile: { forcedColors: 'active' } },
  { ...plain, name: 'modal', ui: { layout: 'box', position: 'center', modal: true } },
];

const server = await serve({
  routes: {
    '/': (request, response) => {
      const look = LOOKS[Number(new URL(request.url ?? '', 'http://shop').searchParams.get('look'))] ?? plain;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(look));
    },
  },
});
const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS, env: browserEnvironment() });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const only = process.argv[2] ?? '';

for (const [at, { name, profile }] of LOOKS.entries()) {
  if (!name.includes(only)) continue;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...profile,
  });
  const page = await context.newPage();
  await page.goto(`${server.url}/?look=${at}`);
  const shoot = (/** @type {string} */ what) =>
    page.screenshot({ path: join(FOLDER, `${name}-${what}.png`), fullPage: what === 'page' });
  await page.locator('assent-banner button').first().waitFor();
  await page.waitForTimeout(400);
  await shoot('banner');
  await page.evaluate('assent.showPreferences()');
  await page.locator('assent-preferences dialog[open]').waitFor();
  await page.waitForTimeout(200);
  await shoot('preferences');
  await page.evaluate('assent.hidePreferences(); assent.hideBanner(); scrollTo(0, 0)');
  await page.waitForTimeout(200);
  await shoot('page');
  await context.close();
}
await browser.close();
await server.close();
console.log(`${FOLDER}/ has the pictures`);
