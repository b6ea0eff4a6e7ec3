// What makes a JSON document worth a look by the doctor, beside what the page finds itself.
import { describe, expect, it } from 'vitest';
import { isSuspicious, KEYS } from '../../src/config/document.js';
import { CONFIG_SHAPE } from '../../src/config/shape.js';
import { validateConfig } from '../../src/validate.js';

const suspects = (text: string) => isSuspicious(JSON.parse(text) as object, text);

describe('a document', () => {
  it('may have the keys that the doctor knows', () => {
    expect(KEYS).toEqual(Object.keys(CONFIG_SHAPE));
  });

  it.each([
    ['a key that is not known', '{"colour":"red"}'],
    ['a key named __proto__', '{"__proto__":{}}'],
    ['a key named __proto__ below', '{"store":{"__proto__" : {"days":1}}}'],
    ['a script for an address', '{"policy":{"url":"javascript:x"}}'],
    ['a script in capitals', '{"services":[{"id":"x","category":"analytics","optOutUrl":" VBScript:x"}]}'],
    ['a script with a line break in its scheme', '{"policy":{"url":"java\\nscript:x"}}'],
  ])('is looked at for %s, and the doctor agrees', (_, text) => {
    expect(suspects(text)).toBe(true);
    expect(validateConfig(JSON.parse(text))).not.toEqual([]);
  });

  it.each([
    ['nothing', '{}'],
    ['a text that speaks of __proto__', '{"policy":{"controller":"\\"__proto__\\" Ltd"}}'],
    ['every key', JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, null])))],
  ])('is left alone with %s', (_, text) => {
    expect(suspects(text)).toBe(false);
  });
});
