// What holds, whatever a site wrote: thousands of configurations, right, wrong and half of each.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateConfig } from '../../src/validate.js';
import { anyConfig, anything } from './any-config.js';
import { keepPrototype } from './keep-prototype.js';
import { resolve } from './resolved.js';

keepPrototype();

describe('resolveSettings', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(anything(), fc.jsonValue(), anyConfig()), (raw) => {
        const { settings } = resolve(raw);
        const known = settings.categories.map(({ id }) => id);
        return (
          typeof settings.revision === 'string' &&
          typeof settings.minor === 'boolean' &&
          settings.categories.every(({ required }) => typeof required === 'boolean') &&
          settings.services.every(({ category, required }) => known.includes(category) && typeof required === 'boolean')
        );
      }),
      { seed: 20261120, numRuns: 2000 },
    );
  });

  it('reports nothing that validateConfig finds no fault with', () => {
    const seen = { reported: 0, silent: 0 };
    fc.assert(
      fc.property(anyConfig(), (raw) => {
        const { faults } = resolve(raw);
        seen[faults ? 'reported' : 'silent']++;
        return !faults || validateConfig(raw).length > 0;
      }),
      { seed: 20261120, numRuns: 2000 },
    );
    expect(Math.min(seen.reported, seen.silent)).toBeGreaterThan(100);
  });

  it('makes nothing required that no part of the document says is', () => {
    fc.assert(
      fc.property(anyConfig(), (raw) => {
        const { settings } = resolve(raw);
        const says = (part: unknown) => (part as { required?: unknown } | undefined)?.required === true;
        const { categories = {}, services: written = [] } = settings.config;
        return (
          settings.categories.every(
            ({ id, required }) => !required || id === 'functionality' || says(categories[id]),
          ) &&
          settings.services.every(
            ({ id, category, required }) =>
              !required ||
              settings.categories.some((one) => one.id === category && one.required) ||
              written.some((one) => one?.id === id && says(one)),
          )
        );
      }),
      { seed: 20261120, numRuns: 1000 },
    );
  });
});
