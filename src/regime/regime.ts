// Which rule holds for a visitor: from the rules that a site wrote and the place where the visitor is. Pure.
import { attempt } from '../core/attempt.js';
import { isDays, YEAR } from '../core/days.js';
import { isString } from '../core/is-string.js';
import { MODES } from '../core/decision.js';
import type { RegimeConfig } from '../config/types.js';
import { parsePlace, placesAround, readPlace } from './place.js';
import { PRESETS } from './presets.js';

/** A rule as it is read: what may be left out is filled in. */
export interface Regime extends Omit<RegimeConfig, 'gpc' | 'days'> {
  /** Whether a browser that asks for privacy is heard. */
  readonly gpc: boolean;
  /** 0: as long as the store says. */
  readonly days: number;
}

/** The rule for one visitor. */
export interface Rule extends Regime {
  /** Where the visitor is, from the smallest place to "*". */
  readonly around: readonly string[];
}

/** What holds where no rule is known: the strictest there is. */
const OPT_IN: Regime = { id: 'opt-in', where: [], mode: 'opt-in', gpc: true, days: 0 };

/**
 * The rules of a configuration, whatever it holds: a list, or a preset by name. Empty if there are none, or if a single one
 * can't be read, since that may have been the strictest.
 */
export const readRegimes = (raw: unknown): readonly Regime[] =>
  attempt(() =>
    ((isString(raw) ? PRESETS[raw] : raw) as readonly RegimeConfig[] | undefined)?.map(
      ({ id, where, mode, gpc, days }) => ({
        id: isString(id) ? id : mode,
        where: where.map(parsePlace),
        mode: MODES.includes(mode) ? mode : 'opt-in',
        gpc: gpc !== false,
        days: isDays(days) ? days : 0,
      }),
    ),
  ) ?? [];

/**
 * The most specific rule for a region: "US-CA" before "US" before "*". If the region, or its part, is not known, it is the
 * strictest rule that may hold there; if no rule does, it is opt-in.
 */
export function ruleFor(regimes: readonly Regime[], region?: string): Rule {
  const here = readPlace(region) ?? '*';
  const around = placesAround(here);
  const level = around.find((place) => regimes.some(({ where }) => where.includes(place)));
  // By mode, then by whether GPC is heard; among equally strict rules the one that names the place.
  const rank = ({ mode, gpc, where }: Regime) =>
    MODES.indexOf(mode) * 4 + Number(gpc) * 2 + Number(where.includes(level as string));
  const rule = regimes
    .filter(({ where }) => where.some((place) => place === level || placesAround(place).includes(here)))
    .concat(level ? [] : OPT_IN)
    // Not by `reduce`: old libraries put another function in its place.
    .sort((one, other) => rank(other) - rank(one))[0] as Regime;
  return { ...rule, around };
}

/** Whether the law of the place lets a service that only counts, or only adapts looks, go ahead until someone objects (GB). */
export const isExempting = ({ around }: Rule): boolean => around.includes('GB');

/**
 * For how many days an answer is kept. A refusal in the United States, or wherever opting out is the rule, is kept for a
 * year at least.
 */
export const daysFor = ({ mode, days, around }: Rule, usual: number, isRefusal: boolean): number =>
  Math.max(days || usual, isRefusal && (mode === 'opt-out' || around.includes('US')) ? YEAR : 0);
