// A visitor's decision, as it is remembered. What follows from it is worked out in consent.ts.

/** How a decision was made. */
export type Method = 'accept-all' | 'reject-all' | 'custom' | 'withdraw' | 'opt-out';

/** How a regime may treat a visitor who has not answered, from the mildest to the strictest. The record holds the index. */
export const MODES = ['notice', 'opt-out', 'opt-in'] as const;

/** How a regime treats a visitor who has not answered. */
export type Mode = (typeof MODES)[number];

/** Answers by name. */
export type Answers = Readonly<Record<string, boolean>>;

/** An empty object for answers. It has no prototype, so that no name is found that was not put there. */
export const noAnswers = (): Record<string, boolean> => Object.create(null) as Record<string, boolean>;

/** A visitor's decision as it is remembered. */
export interface Decision {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** For how many days it counts. */
  readonly days: number;
  /** A random id of its own. */
  readonly id: string;
  /** The version of what was asked, as the record has it: a long one as a hash. */
  readonly revision: string;
  /** How it was made. */
  readonly method: Method;
  /** How the rule of that time treated who had not answered. */
  readonly mode: Mode;
  /** Whether the browser asked for privacy (GPC) when this was decided. */
  readonly gpc: boolean;
  /** One answer for each category that could be refused. */
  readonly categories: Answers;
  /** The categories that were always on, so that nobody was asked about them. */
  readonly required: readonly string[];
  /** The services whose answer differs from their category's. */
  readonly services: Answers;
  /** A mark (`serviceMark`) for each service that could be refused. */
  readonly known: readonly string[];
}

/** How long a day lasts, in milliseconds. */
export const DAY = 864e5;

/** Whether a decision is dated in the future. A day's grace is for clocks that have been set right since. */
export const isFuture = ({ at }: Decision, now: number): boolean => at > now + DAY;

/** When a decision runs out. */
export const endOf = ({ at, days }: Decision): number => at + days * DAY;
