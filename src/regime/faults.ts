// For the doctor: what is wrong with the rules of a configuration, its region and its exemptions.
import { LIST_LIMIT } from '../core/list-limit.js';
import { SOLD } from '../core/sold.js';
import { placesAround, readPlace } from './place.js';
import { GPC_STATES, OTHER_STATES } from './states.js';

/** One fault, as `validateConfig` gives it. */
export interface RegimeFault {
  /** What kind of fault, as its warning begins: `[assent:unknown-place]`. */
  readonly code: 'unknown-place' | 'same-place' | 'same-rule' | 'signal' | 'exempt';
  /** Where: `regimes[0].where[1]`. */
  readonly path: string;
  /** What may stand there, in words. */
  readonly expected: string;
  /** What stands there, as JSON, cut short. */
  readonly got: string;
}

const PROVINCES = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';

type Entry = Readonly<Record<string, unknown>>;

const entriesIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, LIST_LIMIT) : []);
const objectsIn = (value: unknown): readonly Entry[] => entriesIn(value).map((one) => (one ?? {}) as Entry);

/** Whether a place exists, as far as the platform knows countries, and we the parts of two of them. */
function createAtlas(): (place: string) => boolean {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return (place) => {
    const [country = '', part] = place.split('-');
    if (place === '*') return true;
    // An alias ("SU", "DD") has another name in its canonical form.
    const isCountry = new Intl.Locale(`und-${country}`).region === country && names.of(country) !== undefined;
    const parts = { US: `${GPC_STATES.join(' ')} ${OTHER_STATES}`, CA: PROVINCES }[country]?.split(' ');
    return isCountry && (!part || !parts || parts.includes(part));
  };
}

/** All faults that concern rules, regions and exemptions; the shape of each value is looked at elsewhere. */
export function regimeFaults(json: unknown): RegimeFault[] {
  const faults: RegimeFault[] = [];
  const isKnown = createAtlas();
  const report = (code: RegimeFault['code'], path: string, expected: string, got: unknown) =>
    void faults.push({ code, path, expected, got: JSON.stringify(got).slice(0, 80) });
  const { regimes, region, services } = (json ?? {}) as Entry;

  /** Each place with the first rule that names it. */
  const taken = new Map<string, number>();
  const ids = new Set<unknown>();
  objectsIn(regimes).forEach(({ id, where, gpc }, at) => {
    if (typeof id === 'string' && ids.has(id)) report('same-rule', `regimes[${at}].id`, 'a name of its own', id);
    ids.add(id);
    const places = new Set(entriesIn(where).map(readPlace));
    entriesIn(where).forEach((written, index) => {
      if (typeof written !== 'string') return;
      const place = readPlace(written);
      const path = `regimes[${at}].where[${index}]`;
      if (!place || !isKnown(place)) {
        report('unknown-place', path, '"EU", "*", or a code such as "GB" or "US-CA"', written);
        return;
      }
      const owner = taken.get(place);
      const wider = placesAround(place).find((one) => one !== place);
      if (owner !== undefined) report('same-place', path, `a place that regimes[${owner}] has not named`, written);
      else if (wider && wider !== '*' && places.has(wider))
        report('same-place', path, `a place outside "${wider}", which this rule names`, written);
      taken.set(place, owner ?? at);
    });
    if (gpc === false) {
      const bound = GPC_STATES.map((state) => `US-${state}`).find((state) => places.has(state) || places.has('US'));
      if (bound) report('signal', `regimes[${at}].gpc`, `true: the law of ${bound} makes GPC an opt-out`, gpc);
    }
  });
  if (typeof region === 'string' && region && !region.includes('/')) {
    const place = readPlace(region);
    if (!place || !isKnown(place)) {
      report('unknown-place', 'region', 'a code such as "GB" or "US-CA", or an address with a slash', region);
    }
  }
  objectsIn(services).forEach(({ exempt, category }, at) => {
    if (exempt === true && category === SOLD) {
      report('exempt', `services[${at}].exempt`, `no exemption: no law has one for ${SOLD}`, exempt);
    }
  });
  return faults;
}
