// The doctor's findings in names: what is missing, unknown or taken.
import { describe, expect, it } from 'vitest';
import { LIST_LIMIT } from '../../src/core/list-limit.js';
import { validateConfig, type Fault } from '../../src/validate.js';
import { keys, service } from './config-parts.js';

const NAME = 'a name: a letter, then at most 63 letters, digits, - or _';

describe('validateConfig', () => {
  it.each<[title: string, json: unknown, fault: Fault]>([
    ['no id', service({ id: 'a b' }), { code: 'value', path: 'services[0].id', expected: NAME, got: '"a b"' }],
    [
      'an id that is missing',
      { services: [{ category: 'analytics' }] },
      { code: 'missing', path: 'services[0].id', expected: NAME, got: 'nothing' },
    ],
    [
      'a word that is missing',
      { regimes: [{ id: 'eu', where: ['EU'] }] },
      { code: 'missing', path: 'regimes[0].mode', expected: 'one of opt-in, opt-out, notice', got: 'nothing' },
    ],
    [
      'a list that is missing',
      { regimes: [{ id: 'eu', mode: 'opt-in' }] },
      { code: 'missing', path: 'regimes[0].where', expected: 'a list', got: 'nothing' },
    ],
    [
      'an unknown category',
      service({ category: 'analitics' }),
      {
        code: 'unknown-category',
        path: 'services[0].category',
        expected: 'one of functionality, analytics, preference, targeting',
        got: '"analitics"',
      },
    ],
    [
      'a category that the site dropped',
      { categories: { targeting: {} }, ...service() },
      { code: 'unknown-category', path: 'services[0].category', expected: 'one of targeting', got: '"analytics"' },
    ],
    [
      'an id of two services',
      { services: [service().services[0], service().services[0]] },
      { code: 'duplicate-id', path: 'services[1].id', expected: 'a name of its own', got: '"ga4"' },
    ],
    [
      'an id of a category and a service',
      service({ id: 'targeting' }),
      { code: 'duplicate-id', path: 'services[0].id', expected: 'a name of its own', got: '"targeting"' },
    ],
    [
      'a title that is missing',
      { categories: { social: {} } },
      {
        code: 'no-title',
        path: 'categories.social.title',
        expected: 'a title for a category of your own',
        got: 'nothing',
      },
    ],
    [
      'an empty title',
      { categories: { social: { title: '' } } },
      {
        code: 'no-title',
        path: 'categories.social.title',
        expected: 'a title for a category of your own',
        got: 'nothing',
      },
    ],
  ])('says where and in words: %s', (_, json, fault) => {
    expect(validateConfig(json)).toEqual([fault]);
  });

  it('takes no two services for one that have no id, and says nothing of what is not read any more', () => {
    const codes = (json: unknown) => validateConfig(json).map(({ code, path }) => `${code} ${path}`);
    const nameless = { category: 'analytics' };
    expect(codes({ services: [nameless, nameless] })).toEqual(['missing services[0].id', 'missing services[1].id']);
    const services = Array.from({ length: LIST_LIMIT + 1 }, (_, at) => ({ id: `s${at % LIST_LIMIT}`, ...nameless }));
    expect(codes({ services })).toEqual(['too-many services']);
    const categories = keys(LIST_LIMIT + 1, {});
    expect(codes({ categories: { ...categories } }).filter((code) => code.startsWith('no-title'))).toHaveLength(
      LIST_LIMIT,
    );
  });
});
