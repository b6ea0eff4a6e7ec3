// For the doctor: where a configuration has another shape than config-shape.ts says, or names what is not there.
import { DEFAULT_CATEGORIES } from '../core/categories.js';
import { isDays, MAX_DAYS } from '../core/days.js';
import { NAMES } from '../core/expression.js';
import { isString } from '../core/is-string.js';
import { LIST_LIMIT } from '../core/list-limit.js';
import { isUrl } from '../core/is-url.js';
import { isAmount, isBoolean, isCookieName, isId, isList, isNeed, isObject, isRevision, isText } from './checks.js';
import { CONFIG_SHAPE } from './config-shape.js';
import type { Fields, Shape } from './shape.js';
import { SIGNAL_SHAPES } from './signal-shapes.js';

/** One fault of a shape. */
export interface ShapeFault {
  /** What kind of fault, as its warning begins: `[assent:value]`. */
  readonly code:
    | 'value'
    | 'unknown-key'
    | 'missing'
    | 'too-many'
    | 'unknown-category'
    | 'unknown-name'
    | 'duplicate-id'
    | 'no-title';
  /** Where: `services[0].category`; the empty string is the whole document. */
  readonly path: string;
  /** What may stand there, in words. */
  readonly expected: string;
  /** What stands there, cut short. */
  readonly got: string;
}

const NAME = 'a name: a letter, then at most 63 letters, digits, - or _';

const WORDS = new Map<Shape, string>([
  [isAmount, 'a whole number from 0'],
  [isBoolean, 'true or false'],
  [isCookieName, 'a cookie name'],
  [isDays, `whole days from 1 to ${MAX_DAYS}`],
  [isId, NAME],
  [isNeed, 'a category, a service, an expression of them, or false'],
  [isRevision, 'a string or a number'],
  [isString, 'a string'],
  [isText, 'a string, or strings by language'],
  [isUrl, 'a relative, http:, https:, mailto: or tel: address without blanks'],
]);

function inWords(wanted: Shape): string {
  if (isString(wanted)) return `one of ${wanted.split('|').join(', ')}`;
  if (isList(wanted)) return wanted[1] ? `${inWords(wanted[0])}, or ${inWords(wanted[1])}` : 'a list';
  return WORDS.get(wanted) ?? 'an object';
}

/** A value in a form that its author recognises, cut short. */
function preview(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (isList(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- objects and lists have left already
  const text = isString(value) ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Whether a predicate or a list of words allows a value. What should have parts, and has none, is not allowed. */
function fits(value: unknown, wanted: Shape): boolean {
  if (isList(wanted)) return !!wanted[1] && fits(value, wanted[0]);
  return typeof wanted === 'function' ? wanted(value) : isString(wanted) && wanted.split('|').includes(value as string);
}

/** The shape of what stands under a key; nothing where the key is unknown. `*` and `!` are ours, and end no key. */
function shapeFor(key: string, shapes: ReadonlyMap<string, Shape>): Shape | undefined {
  if (/[*!]$/.test(key)) return undefined;
  return shapes.get(key) ?? shapes.get(`${key}!`) ?? (isId(key) ? shapes.get('*') : undefined);
}

const keyed = (path: string, key: string) => (path ? `${path}.${key}` : key);

/** All faults that the document itself shows; an empty list when there are none. */
export function shapeFaults(json: unknown): ShapeFault[] {
  const faults: ShapeFault[] = [];
  const report = (code: ShapeFault['code'], path: string, expected: string, got?: unknown) =>
    void faults.push({ code, path, expected, got: preview(got) });

  const examine = (value: unknown, wanted: Shape, path: string): void => {
    const [item, other] = isList(wanted) ? wanted : [];
    if (other && (isList(other) ? isList(value) : isObject(value))) {
      examine(value, other, path);
    } else if (item && !other && isList(value)) {
      examineSize(value, path);
      value.slice(0, LIST_LIMIT).forEach((each, at) => examine(each, item, `${path}[${at}]`));
    } else if (isObject(wanted) && isObject(value)) {
      examineFields(value, wanted, path);
    } else if (!fits(value, wanted)) {
      report('value', path, inWords(wanted), value);
    }
  };

  const examineFields = (value: Record<string, unknown>, wanted: Fields, path: string): void => {
    const shapes = new Map(Object.entries(wanted));
    const entries = Object.entries(value);
    examineSize(entries, path);
    for (const [key, item] of entries.slice(0, LIST_LIMIT)) {
      if (item === undefined) continue;
      const shape = shapeFor(key, shapes);
      if (shape) examine(item, shape, keyed(path, key));
      else {
        const keys = [...shapes.keys()].map((name) => name.replace('!', ''));
        report('unknown-key', keyed(path, key), shapes.has('*') ? NAME : `one of the keys ${keys.join(', ')}`, key);
      }
    }
    for (const [key, shape] of shapes) {
      const name = key.slice(0, -1);
      if (key.endsWith('!') && value[name] === undefined) report('missing', keyed(path, name), inWords(shape));
    }
  };

  const examineSize = (list: readonly unknown[], path: string) => {
    if (list.length > LIST_LIMIT) report('too-many', path, `at most ${LIST_LIMIT} entries`, list);
  };

  examine(json === undefined ? {} : json, CONFIG_SHAPE, '');
  examineNames(json, report);
  return faults;
}

/** Reports what shows only when parts are compared: names that are taken, missing or unknown. */
function examineNames(
  json: unknown,
  report: (code: ShapeFault['code'], path: string, expected: string, got?: unknown) => void,
) {
  const config = isObject(json) ? json : {};
  const defaults: readonly string[] = DEFAULT_CATEGORIES;
  const declared = isObject(config['categories']) ? Object.entries(config['categories']).slice(0, LIST_LIMIT) : [];
  const categories = new Set(declared.length ? declared.map(([id]) => id) : defaults);
  for (const [id, category] of declared) {
    if (isObject(category) && !category['title'] && !defaults.includes(id)) {
      report('no-title', `categories.${id}.title`, 'a title for a category of your own');
    }
  }
  const taken = new Set<unknown>(categories);
  (isList(config['services']) ? config['services'] : []).slice(0, LIST_LIMIT).forEach((service, at) => {
    if (!isObject(service)) return;
    const { id, category } = service;
    if (isId(id) && taken.has(id)) report('duplicate-id', `services[${at}].id`, 'a name of its own', id);
    taken.add(id);
    if (isId(category) && !categories.has(category)) {
      report(
        'unknown-category',
        `services[${at}].category`,
        `one of ${[...categories].slice(0, 20).join(', ')}`,
        category,
      );
    }
  });
  const signals = isObject(config['signals']) ? config['signals'] : {};
  for (const [name, [, shapes]] of Object.entries(SIGNAL_SHAPES)) {
    const options = isObject(signals[name]) ? Object.entries(signals[name]) : [];
    for (const [word, need] of options) {
      const names = shapes[word] === isNeed && isString(need) ? need.match(NAMES) : null;
      const unknown = names?.find((one) => !taken.has(one));
      if (unknown) report('unknown-name', `signals.${name}.${word}`, 'a category or a service of this site', unknown);
    }
  }
}
