// What is read of the rules that a site writes, and what those that are ready-made say.
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/regime/presets.js';
import { readRegimes, ruleFor } from '../../src/regime/regime.js';
import { holds, list } from './rules.js';

describe('readRegimes', () => {
  it.each([
    ['an unknown name', 'worldwid'],
    ['a name of every object', 'constructor'],
    ['an object', { where: ['US'] }],
    ['an entry that is none', [null, { id: 'us', where: ['US'], mode: 'opt-out' }]],
    ['a place that is none', [{ id: 'de', where: ['Germany'], mode: 'opt-in' }, ...list(['*', 'opt-out'])]],
    ['the wrong name of a country', [{ id: 'uk', where: ['UK'], mode: 'opt-in' }, ...list(['*', 'opt-out'])]],
    ['no places', [{ id: 'de', mode: 'opt-in' }, ...list(['*', 'opt-out'])]],
    ['a place in a list’s stead', [{ id: 'de', where: 'DE', mode: 'opt-in' }, ...list(['*', 'opt-out'])]],
  ])('believes nothing of a list with %s', (_, regimes) => {
    expect(readRegimes(regimes)).toEqual([]);
    expect(holds(regimes, 'US')).toBe('opt-in opt-in');
  });

  it.each([undefined, null, 'opt-inn', 'OPT-OUT', 0, {}])('takes the mode %j for opt-in', (mode) => {
    expect(holds([{ id: 'us', where: ['US'], mode }], 'US')).toBe('us opt-in');
  });

  it.each([undefined, null, 7])('calls a rule without a name, %j, by its mode', (id) => {
    expect(readRegimes([{ id, where: ['US'], mode: 'opt-out' }])[0]?.id).toBe('opt-out');
  });

  it.each(['QA', 'XK', 'JP-13', 'GB-ENG', 'CA-QC'])('knows the place %s', (place) => {
    expect(holds(list([place, 'notice'], ['*', 'opt-in']), place)).toContain('notice');
  });

  it.each([undefined, null, 0, 'no', {}, true])('takes the gpc %j for true', (gpc) => {
    expect(ruleFor(readRegimes([{ id: 'us', where: ['US'], mode: 'opt-out', gpc }]), 'US').gpc).toBe(true);
  });

  it('believes a false', () => {
    expect(ruleFor(readRegimes(list(['US', 'opt-out', false])), 'US').gpc).toBe(false);
  });
});

describe('the presets', () => {
  it.each([
    ['worldwide', 'DE', 'eu opt-in'],
    ['worldwide', 'LI', 'eu opt-in'],
    ['worldwide', 'GB', 'gb opt-in'],
    ['worldwide', 'GB-SCT', 'gb opt-in'],
    ['worldwide', 'CH', 'ch opt-in'],
    ['worldwide', 'CA-QC', 'ca-qc opt-in'],
    ['worldwide', 'CA-ON', 'opt-in opt-in'],
    ['worldwide', 'BR', 'br opt-in'],
    ['worldwide', 'JP', 'opt-in opt-in'],
    ['worldwide', 'US', 'us opt-out'],
    ['worldwide', 'US-CA', 'us opt-out'],
    ['worldwide', undefined, 'eu opt-in'],
    ['eu', 'US-CA', 'opt-in opt-in'],
    ['eu', 'SE', 'eu opt-in'],
    ['us', 'US-NY', 'us opt-out'],
    ['us', 'DE', 'opt-in opt-in'],
    ['us', undefined, 'opt-in opt-in'],
  ])('%s: %s → %s', (preset, region, rule) => {
    expect(holds(preset, region)).toBe(rule);
  });

  it('hear GPC everywhere', () => {
    for (const preset of Object.keys(PRESETS)) expect(readRegimes(preset).every(({ gpc }) => gpc)).toBe(true);
  });
});
