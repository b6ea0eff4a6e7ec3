// schema.json teaches editors what validateConfig checks: here the two are held together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../src/config/schema.json' with { type: 'json' };
import { shapeFaults } from '../../src/config/shape-faults.js';
import { validateConfig } from '../../src/validate.js';
import { regime, service } from './config-parts.js';
import { damaged } from './damaged.js';
import { INVALID } from './invalid-configs.js';
import { strictAjv } from './strict-ajv.js';
import { VALID } from './valid-configs.js';

const ajv = strictAjv();
const accepts = ajv.compile(schema);

/** What a schema can't say, since it never holds two places of a document against each other. */
const BEYOND = ['unknown-category', 'unknown-name', 'duplicate-id'];

const doctorAccepts = (json: unknown) => !shapeFaults(json).some(({ code }) => !BEYOND.includes(code));

describe('schema.json and validateConfig', () => {
  it.each(VALID)('accept %s', (_, config) => {
    expect([accepts(config), doctorAccepts(config)]).toEqual([true, true]);
  });

  it.each(INVALID)('refuse %s', (_, config) => {
    expect([accepts(config), doctorAccepts(config)]).toEqual([false, false]);
  });

  // The marks of shape.ts, `*` and `!`, are no keys of a document.
  it.each([
    ['a category', { categories: { '*': { title: 'x' } } }],
    ['a language', { texts: { '*': {} } }],
    ['a service', service({ 'id!': 'x' })],
    ['a cookie', service({ cookies: [{ name: 'x', 'name!': 'x' }] })],
    ['storage', service({ storage: [{ name: 'x', type: 'local', 'type!': 'local' }] })],
    ['a regime', regime({ 'mode!': 'opt-in' })],
  ])('refuse a mark of the shape as a key of %s', (_, config) => {
    expect([accepts(config), doctorAccepts(config)]).toEqual([false, false]);
  });

  it.each([
    ['an unknown category', service({ category: 'nothing' }), 'unknown-category'],
    ['a mapping to nothing', { signals: { meta: { consent: 'nothing' } } }, 'unknown-name'],
    ['an id that is taken', { services: [service().services[0], service().services[0]] }, 'duplicate-id'],
  ])('differ on %s, which only validateConfig sees', (_, config, code) => {
    expect(accepts(config)).toBe(true);
    expect(validateConfig(config).map((fault) => fault.code)).toEqual([code]);
  });

  it('agree on whatever is written into a configuration', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(damaged(), (config) => {
        const isAccepted = accepts(config);
        seen[isAccepted ? 'accepted' : 'refused']++;
        expect(isAccepted).toBe(doctorAccepts(config));
      }),
      { seed: 20261120, numRuns: 2000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(300);
  });

  it('agree on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => accepts(json) === doctorAccepts(json)),
      { seed: 20261120, numRuns: 500 },
    );
  });
});
