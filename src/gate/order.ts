// Who waits for whom: tasks of a lane run one after the other, however long each takes.
import { pause } from './pause.js';

/** What a task waits for; nothing where it is done when it returns. */
export type Done = Promise<unknown> | undefined;

/**
 * Adds a task to the last of its lanes. Its turn comes when the tasks that stand last in all of its lanes by now are done;
 * later tasks of the other lanes do not wait for it. Without a lane it waits for nobody. Says whether it has to wait.
 */
export type Enqueue = (lanes: readonly string[], task: () => Done) => boolean;

/** For how many milliseconds tasks that wait for nobody follow one another before the browser has its turn. */
const SLICE = 4;

/** When their time is up, and the browser's turn, which all of them wait for together: one for each would cost more. */
let end = 0;
let turn: Promise<void> | undefined;

async function slice(): Promise<void> {
  while (performance.now() >= end) {
    await (turn ??= pause().then(() => {
      end = performance.now() + SLICE;
      turn = undefined;
    }));
  }
}

/** Makes an order. `ready` is what even a first task waits for. */
export function createOrder(ready: () => Done): Enqueue {
  const tails = new Map<string | undefined, Promise<unknown>>();
  return (lanes, task) => {
    const own = lanes.at(-1);
    const mustWait = lanes.some((lane) => tails.has(lane));
    const before = Promise.all([ready(), ...lanes.map((lane) => tails.get(lane))]);
    // A task that fails holds up nobody.
    const done = before
      .then(own ? pause : slice)
      .then(task)
      .catch(() => undefined);
    tails.set(own, done);
    void done.then(() => tails.get(own) === done && tails.delete(own));
    return mustWait;
  };
}
