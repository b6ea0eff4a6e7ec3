// The doctor's findings in a value: where it stands, what it may be, and what it is.
import { describe, expect, it } from 'vitest';
import { validateConfig, type Fault } from '../../src/validate.js';
import { service } from './config-parts.js';

const NAME = 'a name: a letter, then at most 63 letters, digits, - or _';
const ADDRESS = 'a relative, http:, https:, mailto: or tel: address without blanks';

describe('validateConfig', () => {
  it.each<[title: string, json: unknown, fault: Fault]>([
    ['a document that is no object', null, { code: 'value', path: '', expected: 'an object', got: 'null' }],
    ['a document that is a list', [1, 2], { code: 'value', path: '', expected: 'an object', got: 'a list of 2' }],
    [
      'an unknown key of a map',
      { categories: { '1st': { title: 'x' } } },
      { code: 'unknown-key', path: 'categories.1st', expected: NAME, got: '"1st"' },
    ],
    [
      'an unknown key',
      { language: { fallback: 'en' } },
      {
        code: 'unknown-key',
        path: 'language.fallback',
        expected: 'one of the keys default, detect',
        got: '"fallback"',
      },
    ],
    [
      'an unknown key where some must be there',
      service({ cookies: [{ name: '_ga', path: '/' }] }),
      {
        code: 'unknown-key',
        path: 'services[0].cookies[0].path',
        expected: 'one of the keys name, duration, purpose',
        got: '"path"',
      },
    ],
    [
      'a word that is none of the words',
      { store: { sameSite: 'lax' } },
      { code: 'value', path: 'store.sameSite', expected: 'one of Lax, Strict, None', got: '"lax"' },
    ],
    [
      'a word in a list',
      { language: { detect: ['html', 'url'] } },
      { code: 'value', path: 'language.detect[1]', expected: 'one of html, browser', got: '"url"' },
    ],
    [
      'neither a word nor a list',
      { regimes: 'mars' },
      { code: 'value', path: 'regimes', expected: 'one of worldwide, eu, us, or a list', got: '"mars"' },
    ],
    ['no list', { services: {} }, { code: 'value', path: 'services', expected: 'a list', got: 'an object' }],
    ['no truth', { minor: 'true' }, { code: 'value', path: 'minor', expected: 'true or false', got: '"true"' }],
    [
      'no revision',
      { revision: true },
      { code: 'value', path: 'revision', expected: 'a string or a number', got: 'true' },
    ],
    ['no string', { region: 1 }, { code: 'value', path: 'region', expected: 'a string', got: '1' }],
    [
      'no text',
      { categories: { analytics: { title: { en: 1 } } } },
      {
        code: 'value',
        path: 'categories.analytics.title',
        expected: 'a string, or strings by language',
        got: 'an object',
      },
    ],
    [
      'too many days',
      { store: { days: 396 } },
      { code: 'value', path: 'store.days', expected: 'whole days from 1 to 395', got: '396' },
    ],
    [
      'no cookie name',
      { store: { name: 'a b' } },
      { code: 'value', path: 'store.name', expected: 'a cookie name', got: '"a b"' },
    ],
    [
      'no signal',
      { signals: { google: 'on' } },
      { code: 'value', path: 'signals.google', expected: 'true or false, or an object', got: '"on"' },
    ],
    [
      'a word that a vendor does not know',
      { signals: { meta: { ad_storage: 'targeting' } } },
      {
        code: 'unknown-key',
        path: 'signals.meta.ad_storage',
        expected: 'one of the keys consent',
        got: '"ad_storage"',
      },
    ],
    [
      'a word that follows nothing',
      { signals: { meta: { consent: true } } },
      {
        code: 'value',
        path: 'signals.meta.consent',
        expected: 'a category, a service, an expression of them, or false',
        got: 'true',
      },
    ],
    [
      'a word that follows what is not there',
      { ...service(), signals: { google: { ad_storage: 'ga4|!analytics targetting' } } },
      {
        code: 'unknown-name',
        path: 'signals.google.ad_storage',
        expected: 'a category or a service of this site',
        got: '"targetting"',
      },
    ],
    [
      'an option of the wrong kind',
      { signals: { google: { wait_for_update: -1 } } },
      { code: 'value', path: 'signals.google.wait_for_update', expected: 'a whole number from 0', got: '-1' },
    ],
    [
      'a default for no place',
      { signals: { google: { regions: [{ ad_storage: 'granted' }] } } },
      { code: 'missing', path: 'signals.google.regions[0].region', expected: 'a list', got: 'nothing' },
    ],
    [
      'no address',
      { policy: { url: 'javascript:x' } },
      { code: 'value', path: 'policy.url', expected: ADDRESS, got: '"javascript:x"' },
    ],
  ])('says where and in words: %s', (_, json, fault) => {
    expect(validateConfig(json)).toEqual([fault]);
  });
});
