// Whatever lies in the cookie: the visitor is asked or a choice holds, can decide, and no error reaches the page.
import { afterAll, describe, expect, it } from 'vitest';
import { encode } from '../../src/store/record.js';
import { KEEP } from '../helpers/config-tag.js';
import { decisionOf } from '../helpers/decision.js';
import { useSite } from '../helpers/site.js';

const site = useSite();

const yes = encode(decisionOf());
const DAY = 864e5;

/** A name, the stored value, and whether it is an answer. */
const VALUES: [name: string, value: string, isAnswer: boolean][] = [
  ['a yes', yes, true],
  [
    'a no',
    encode(decisionOf({ method: 'reject-all', categories: { analytics: false, preference: false, targeting: false } })),
    true,
  ],
  [
    'a choice',
    encode(decisionOf({ method: 'custom', categories: { analytics: true, preference: false, targeting: false } })),
    true,
  ],
  ['a yes of a milder regime', encode(decisionOf({ mode: 'notice' })), false],
  [
    'a no of a milder regime',
    encode(decisionOf({ mode: 'opt-out', categories: { analytics: false, preference: false, targeting: false } })),
    true,
  ],
  [
    'a yes that also names a category of the past',
    encode(decisionOf({ categories: { analytics: true, preference: true, targeting: true, old: true } })),
    true,
  ],
  ['a yes to fewer categories', encode(decisionOf({ categories: { analytics: true } })), false],
  ['a yes to nothing', encode(decisionOf({ categories: {} })), false],
  [
    'a yes in which everything was always on',
    encode(decisionOf({ required: ['functionality', 'analytics', 'preference', 'targeting'], categories: {} })),
    false,
  ],
  ['another revision', encode(decisionOf({ revision: '2' })), false],
  ['a hashed revision', encode(decisionOf({ revision: '*abc' })), false],
  ['an expired yes', encode(decisionOf({ at: Date.now() - 183 * DAY })), false],
  ['a yes of yesterday for a day', encode(decisionOf({ at: Date.now() - DAY, days: 1 })), false],
  ['a yes from next year', encode(decisionOf({ at: Date.now() + 365 * DAY })), false],
  ['a yes from the year 5000', encode(decisionOf({ at: 956e11 })), false],
  ['a yes from the beginning', encode(decisionOf({ at: 0 })), false],
  ['a yes for ever', encode(decisionOf({ days: 9999 })), false],
  ['a yes for no time', encode(decisionOf({ days: 0 })), false],
  ['a yes cut short', yes.slice(0, -3), false],
  ['a yes cut in half', yes.slice(0, 40), false],
  ['a yes with one letter changed', yes.replace('analytics', 'analytycs'), false],
  [
    'a no turned into a yes',
    encode(decisionOf({ categories: { analytics: false, preference: false, targeting: false } })).replaceAll('!', ''),
    false,
  ],
  ['a yes without its sum', yes.slice(0, yes.lastIndexOf('~')), false],
  ['a yes twice', yes + yes, false],
  ['a yes of version 2', yes.replace('1~', '2~'), false],
  ['a yes in capitals', yes.toUpperCase(), false],
  ['a yes with escapes', encodeURIComponent(encodeURIComponent(yes)).replace('~', '%7E'), false],
  ['nothing', '', false],
  ['a blank', '%20', false],
  ['true', 'true', false],
  ['1', '1', false],
  ['null', 'null', false],
  ['undefined', 'undefined', false],
  ['NaN', 'NaN', false],
  ['an object', '{"analytics":true}', false],
  ['an escaped object', '%7B%22analytics%22%3Atrue%7D', false],
  ['a wrong date', '{"at":"yesterday","analytics":true}', false],
  ['a broken escape', '%E0%A4%A', false],
  ['tildes', '~'.repeat(400), false],
  ['only separators', '1~~~~~~~~~', false],
  ['prototype names', '1~a~a~a~~022~__proto__.constructor.toString~~~a', false],
  ['markup', '<script>alert(1)</script>', false],
  ['another language', 'да', false],
  ['3,900 letters', 'x'.repeat(3900), false],
];

const rows: string[] = [];
const mark = (holds: boolean) => (holds ? 'true ' : 'FALSE');

afterAll(() => {
  console.log(['', 'asked or held | decides | no error | stored value', ...rows, ''].join('\n'));
});

describe('a stored value', () => {
  it('is tried in at least forty ways', () => {
    expect(VALUES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(VALUES)('of %s asks or holds, lets the visitor decide, and throws nothing', async (name, value, isAnswer) => {
    site.html('/blank', '');
    site.html(
      '/',
      `${KEEP}{tag}
      <script type="text/plain" data-assent="analytics targeting">window.ran = true</script>`,
    );
    const { page, errors } = await site.visit('/blank');
    await page.evaluate((text) => (document.cookie = `assent=${text}; path=/`), value);

    await page.goto(site.url);
    const grants = isAnswer && value.includes('.analytics');
    const runs = grants && !value.includes('!targeting');
    if (runs) await page.waitForFunction('window.ran');
    const held = await page.evaluate('[assent.get().decided, assent.layer, assent.allows("analytics"), !!window.ran]');
    const asksOrHolds = JSON.stringify(held) === JSON.stringify([isAnswer, isAnswer ? 'none' : 'banner', grants, runs]);

    const after = [];
    for (const decide of ['acceptAll', 'rejectAll'] as const) {
      await page.evaluate(`assent.${decide}()`);
      await page.reload();
      after.push(await page.evaluate('[assent.get().decided, assent.allows("analytics"), assent.layer]'));
    }
    const decides = JSON.stringify(after) === '[[true,true,"none"],[true,false,"none"]]';
    rows.push(`${mark(asksOrHolds)}         | ${mark(decides)}   | ${mark(!errors.length)}    | ${name}`);
    expect({ held, asksOrHolds, decides, after, errors }).toMatchObject({
      asksOrHolds: true,
      decides: true,
      errors: [],
    });
  });
});
