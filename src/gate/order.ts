// Who waits for whom: tasks of a lane run one after the other, however long each takes.
import { attempt } from '../core/attempt.js';
import { pause } from './pause.js';

/** Resolves when a task is done; nothing where it is done as soon as it returns. */
export type Done = Promise<unknown> | undefined;

/**
 * Adds a task to the last of its lanes. Its turn comes when the present last tasks of all its lanes are done; later tasks of
 * the other lanes do not wait for it. Without a lane it waits for no other task. Returns whether it has to wait.
 */
export type Enqueue = (lanes: readonly string[], task: () => Done) => boolean;

/** For how many milliseconds tasks run in a row before the browser gets its turn. */
const SLICE = 4;

/** Makes an order. Every task waits for what `ready` returns, even the first. */
export function createOrder(ready: () => Done): Enqueue {
  const tails = new Map<string, Promise<unknown>>();
  const unordered: (() => Done)[] = [];

  /** Runs the tasks without a lane in slices: to give the browser its turn after each would cost more than the task. */
  async function drain(): Promise<void> {
    await ready();
    let end = 0;
    for (let task; (task = unordered[0]); unordered.shift()) {
      if (performance.now() >= end) {
        await pause();
        end = performance.now() + SLICE;
      }
      void attempt(task)?.catch(() => undefined);
    }
  }

  return (lanes, task) => {
    if (!lanes.length) {
      if (unordered.push(task) === 1) void drain();
      return false;
    }
    const before = Promise.all([ready(), ...lanes.map((lane) => tails.get(lane))]);
    // A task that fails holds up nobody.
    const turn = before
      .then(pause)
      .then(task)
      .catch(() => undefined);
    const mustWait = lanes.some((lane) => tails.has(lane));
    const [own] = lanes.slice(-1) as [string];
    tails.set(own, turn);
    void turn.then(() => tails.get(own) === turn && tails.delete(own));
    return mustWait;
  };
}
