// What comes from the tag's attributes, cookies and storage stays text too, and is no consent.
import { describe, expect, it } from 'vitest';
import { encode } from '../../src/store/record.js';
import { settle } from '../helpers/banner.js';
import { decisionOf } from '../helpers/decision.js';
import { ANATOMY } from '../helpers/injection/anatomy.js';
import { payloads } from '../helpers/injection/payloads.js';
import { ask } from '../helpers/shop.js';
import { useSite } from '../helpers/site.js';

const site = useSite();
const SEED = 20_261_121;
const WATCH = `<script>${ANATOMY}</script>`;

describe('hostile strings', () => {
  it('in the attributes of the tag make nothing but text, and allow nothing', async () => {
    const attributes = ['data-lang', 'data-region', 'data-minor', 'data-ui', 'nonce', 'id'];
    for (const seed of [1, 2, 3, 4]) {
      const values = payloads(attributes.length, seed);
      site.html(
        '/',
        `${WATCH}<body><script>
          const tag = Object.assign(document.createElement('script'), { src: '/assent/assent.js' });
          const values = ${JSON.stringify(values).replaceAll('<', '\\u003c')};
          ${JSON.stringify(attributes)}.forEach((name, at) => tag.setAttribute(name, values[at]));
          document.head.append(tag);
        </script>`,
      );
      const { page, errors } = await site.visit('/');
      await page.waitForFunction('window.assent?.get');
      await settle(page);
      expect(await ask(page, '[hits, assent.allows("analytics")]')).toEqual([0, false]);
      expect(errors).toEqual([]);
    }
    expect(site.asked('/pwned')).toBe(0);
  });

  it('in what is stored make nothing but text, and are no consent', async () => {
    const forged = payloads(40, SEED).map((id) => encode(decisionOf({ id })));
    const values = [...payloads(40, SEED + 1), ...forged];
    site.html('/', `${WATCH}{tag}<body><assent-declaration></assent-declaration>`);
    const { page, errors } = await site.visit('/');
    const outcome = await ask<string[]>(
      page,
      `(async () => {
        const all = new Set();
        const hostile = [];
        for (const value of ${JSON.stringify(values)}) {
          document.cookie = 'assent=; path=/; max-age=0';
          try { document.cookie = 'assent=' + value + '; path=/' } catch {}
          localStorage.setItem('assent', value);
          localStorage.setItem('assent:receipts', JSON.stringify([{ id: value, at: value, hash: value }, value, null]));
          sessionStorage.setItem('assent:region', value);
          document.dispatchEvent(new Event('visibilitychange'));
          assent.setLanguage('en');
          await new Promise((resolve) => setTimeout(resolve));
          if (!value.includes('~') && assent.get().decided) hostile.push(value);
          for (const one of anatomy()) all.add(one);
        }
        return [...hostile, ...[...all].filter((one) => /^(img|script|iframe|svg|style)|\\[on|javascript|data:/.test(one))];
      })()`,
    );
    expect(outcome).toEqual([]);
    expect(await ask(page, 'hits')).toBe(0);
    expect(site.asked('/pwned')).toBe(0);
    expect(errors).toEqual([]);
  });
});
