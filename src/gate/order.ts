// Who waits for whom: tasks of a lane run one after the other, however long each takes.
import { attempt } from '../core/attempt.js';
import { pause } from './pause.js';

/** What a task waits for; nothing where it is done when it returns. */
export type Done = Promise<unknown> | undefined;

/**
 * Adds a task to the last of its lanes. Its turn comes when the tasks that stand last in all of its lanes by now are done;
 * later tasks of the other lanes do not wait for it. Without a lane it waits for nobody. Says whether it has to wait.
 */
export type Enqueue = (lanes: readonly string[], task: () => Done) => boolean;

/** For how many milliseconds tasks follow one another before the browser has its turn. */
const SLICE = 4;

/** Makes an order. `ready` is what even a first task waits for. */
export function createOrder(ready: () => Done): Enqueue {
  const tails = new Map<string, Promise<unknown>>();
  const unordered: (() => Done)[] = [];

  /** What waits for nobody goes in slices: a turn of the browser for each would cost more than what it does. */
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
