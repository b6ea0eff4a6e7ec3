// Who waits for whom.
import { beforeEach, describe, expect, it } from 'vitest';
import { createOrder } from '../../src/gate/order.js';

/** A task that goes on until it is told to end. */
function taskOf(name: string) {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  const task = () => {
    log.push(name);
    return done;
  };
  return { task, end: () => end() };
}

const short = (name: string) => () => void log.push(name);

let log: string[];
beforeEach(() => {
  log = [];
});

const comesTo = async (look: () => string[], names: string[]) => {
  await expect.poll(look, { timeout: 15_000, interval: 5 }).toEqual(names);
  // Time for what should not run: of the pauses each is a task of the browser.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(look()).toEqual(names);
};

/** Waits until these have run, in this order, and expects nothing more to. */
const expectRan = (...names: string[]) => comesTo(() => log, names);

describe('an order', () => {
  it('runs the tasks of a lane one after the other, however long each takes', async () => {
    const enqueue = createOrder(() => undefined);
    const [first, second] = [taskOf('first'), taskOf('second')];
    enqueue(['a'], first.task);
    enqueue(['a'], second.task);
    enqueue(['a'], short('third'));
    await expectRan('first');
    second.end();
    await expectRan('first');
    first.end();
    await expectRan('first', 'second', 'third');
  });

  it('lets one lane wait for no other, and a task without a lane for none', async () => {
    const enqueue = createOrder(() => undefined);
    enqueue(['slow'], taskOf('slow').task);
    enqueue(['slow'], short('after'));
    enqueue(['quick'], short('quick'));
    enqueue([], short('free'));
    await comesTo(() => log.toSorted(), ['free', 'quick', 'slow']);
  });

  it('has a task of several lanes wait for all, and nobody for it but what shares its own, the last', async () => {
    const enqueue = createOrder(() => undefined);
    const [a, both] = [taskOf('a'), taskOf('both')];
    enqueue(['a'], a.task);
    expect(enqueue(['a', 'b', 'a b'], both.task)).toBe(true);
    expect(enqueue(['b'], short('b'))).toBe(false);
    expect(enqueue(['a', 'b', 'a b'], short('like both'))).toBe(true);
    await expectRan('a', 'b');
    a.end();
    await expectRan('a', 'b', 'both');
    both.end();
    await expectRan('a', 'b', 'both', 'like both');
  });

  it('goes on after a task that fails', async () => {
    const enqueue = createOrder(() => undefined);
    enqueue(['a'], () => Promise.reject(new Error('expected')));
    enqueue(['a'], () => {
      throw new Error('expected');
    });
    enqueue(['a'], short('last'));
    await expectRan('last');
  });

  it('says whether a task has to wait', async () => {
    const enqueue = createOrder(() => undefined);
    const first = taskOf('first');
    expect(enqueue(['a'], first.task)).toBe(false);
    expect(enqueue(['a'], short('second'))).toBe(true);
    expect(enqueue(['b'], short('other'))).toBe(false);
    first.end();
    await expectRan('first', 'other', 'second');
    expect(enqueue(['a'], short('third'))).toBe(false);
    await expectRan('first', 'other', 'second', 'third');
  });

  it('starts nothing before it is ready', async () => {
    let start: () => void = () => undefined;
    const ready = new Promise<void>((resolve) => (start = resolve));
    const enqueue = createOrder(() => ready);
    enqueue(['a'], short('a'));
    await expectRan();
    start();
    await expectRan('a');
  });

  it('gives the browser its turn between tasks without a lane that take their time', async () => {
    const enqueue = createOrder(() => undefined);
    const { port1, port2 } = new MessageChannel();
    // What the browser does meanwhile: a message that follows the one before it.
    port1.onmessage = () => {
      log.push('turn');
      port2.postMessage('');
    };
    port2.postMessage('');
    for (let nth = 0; nth < 12; nth += 1) {
      enqueue([], () => {
        for (const end = performance.now() + 3; performance.now() < end;);
        log.push('task');
        return undefined;
      });
    }
    await expect.poll(() => log.filter((one) => one === 'task').length, { timeout: 15_000 }).toBe(12);
    port1.close();
    const between = log.slice(log.indexOf('task'), log.lastIndexOf('task'));
    expect(between.filter((one) => one === 'turn').length).toBeGreaterThanOrEqual(3);
  });
});
