// The decision as one short line of plain ASCII, and back. Shared with the server; knows neither cookies nor the DOM.
//
//   1~mwoxfuo0~52~k3v9x0qmf2a71b8c~2026-11-20~220~*functionality.analytics.!preference.!targeting~!hotjar~dkrwav8g~5j30d5
//   │ │        │  │                │          │   │                                             │       │        └ hash of all before it
//   │ │        │  │                │          │   │                                             │       └ services asked about, 4 characters each
//   │ │        │  │                │          │   │                                             └ services that differ from their category
//   │ │        │  │                │          │   └ categories: name granted, !name refused, *name always on
//   │ │        │  │                │          └ method (0 to 4), mode (0 to 2), 1 where GPC was on, a digit each
//   │ │        │  │                └ revision, or * and a hash of a long one
//   │ │        │  └ random id
//   │ │        └ days it is kept, base 36
//   │ └ time in milliseconds, base 36
//   └ version of this grammar
import { isDays } from '../core/days.js';
import { hash } from '../core/hash.js';
import { MODES, noAnswers, type Answers, type Decision, type Method, type Mode } from '../core/decision.js';

/** The record holds a method's index in this list. */
const METHODS = ['accept-all', 'reject-all', 'custom', 'withdraw', 'opt-out'] as const satisfies readonly Method[];

/** A revision as it is remembered: itself when short and plain, else a hash. */
export const foldRevision = (revision: string): string =>
  /^[\w.-]{0,16}$/.test(revision) ? revision : `*${hash(revision)}`;

/** Marks a service as known under its category; in another category it is a new question, with another mark. */
export const serviceMark = (id: string, category: string): string => `000${hash(`${category}/${id}`)}`.slice(-4);

const writeAnswers = (answers: Answers) => Object.keys(answers).map((name) => (answers[name] ? name : `!${name}`));

/** Writes a decision. */
export function encode(decision: Decision): string {
  const line = [
    1,
    decision.at.toString(36),
    decision.days.toString(36),
    decision.id,
    decision.revision,
    [METHODS.indexOf(decision.method), MODES.indexOf(decision.mode), +decision.gpc].join(''),
    [...decision.required.map((name) => `*${name}`), ...writeAnswers(decision.categories)].join('.'),
    writeAnswers(decision.services).join('.'),
    decision.known.join(''),
  ].join('~');
  return `${line}~${hash(line)}`;
}

/** A text that ends before these is no record whatever they are, since it does not say how it was decided. */
type Parts = [version: string, at: string, days: string, id: string, revision: string, ...rest: (string | undefined)[]];

/**
 * Reads any string: a decision exactly as it was written, or null. Never throws.
 * What was read is encoded again and compared, so that nothing passes that `encode` would not have written.
 */
export function decode(text: string): Decision | null {
  const [, at, days, id, revision, how = '', categories = '', services = '', known = ''] = text.split('~') as Parts;
  const decision: Decision = {
    at: parseInt(at, 36),
    days: parseInt(days, 36),
    id,
    revision,
    // A list finds an item by a digit as well as by a number.
    method: METHODS[how[0] as unknown as number] as Method,
    mode: MODES[how[1] as unknown as number] as Mode,
    gpc: how[2] === '1',
    required: categories.split('.').flatMap((name) => (name[0] === '*' ? name.slice(1) : [])),
    categories: readAnswers(categories),
    services: readAnswers(services),
    known: known.match(/.{4}/g) ?? [],
  };
  const isPlausible =
    decision.at > 0 && decision.at < 1e14 && isDays(decision.days) && decision.method && decision.mode;
  return isPlausible && encode(decision) === text ? decision : null;
}

function readAnswers(list: string): Answers {
  const answers = noAnswers();
  for (const name of list.split('.')) {
    if (name && name[0] !== '*') answers[name.replace(/^!/, '')] = name[0] !== '!';
  }
  return answers;
}
