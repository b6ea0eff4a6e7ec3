// The order of scripts that share a need.
import { beforeEach, describe, expect, it } from 'vitest';
import { createLane } from '../../src/gate/lane.js';

/** A script that runs until it is told to end. */
function scriptOf(name: string) {
  const script = Object.assign(document.createElement('script'), { id: name });
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  return { script, done, end: () => end() };
}

/** Time for the lane's pauses, of which each is a task. */
const pass = () => new Promise((resolve) => setTimeout(resolve, 20));

let log: string[];
beforeEach(() => {
  log = [];
});

describe('a lane', () => {
  it('runs one script after the other, however long each takes', async () => {
    const scripts = ['a', 'b', 'c'].map(scriptOf);
    const add = createLane(
      () => true,
      (script) => {
        log.push(script.id);
        return scripts.find((one) => one.script === script)?.done;
      },
    );
    for (const { script } of scripts) add(script);
    await pass();
    expect(log).toEqual(['a']);
    scripts[1]?.end();
    await pass();
    expect(log).toEqual(['a']);
    scripts[0]?.end();
    await pass();
    expect(log).toEqual(['a', 'b', 'c']);
  });

  it('asks right before each script whether it may still run', async () => {
    let allowed = true;
    const { script: first, done, end } = scriptOf('first');
    const add = createLane(
      () => allowed,
      (script) => {
        log.push(script.id);
        return script === first ? done : undefined;
      },
    );
    add(first);
    add(scriptOf('second').script);
    await pass();
    allowed = false;
    end();
    await pass();
    expect(log).toEqual(['first']);
    allowed = true;
    add(scriptOf('third').script);
    await pass();
    expect(log).toEqual(['first', 'third']);
  });

  it('takes a script once while it waits for another', async () => {
    const { script: first, done, end } = scriptOf('first');
    const { script: second } = scriptOf('second');
    const add = createLane(
      () => true,
      (script) => {
        log.push(script.id);
        return script === first ? done : undefined;
      },
    );
    add(first);
    add(second);
    add(second);
    end();
    await pass();
    expect(log).toEqual(['first', 'second']);
  });

  it('has what must wait fetched already, and nothing that is next', async () => {
    document.head.replaceChildren();
    const { script: first, done } = scriptOf('first');
    const second = Object.assign(scriptOf('second').script, { src: '/second.js' });
    second.setAttribute('crossorigin', 'anonymous');
    const add = createLane(
      () => true,
      () => done,
    );
    add(Object.assign(first, { src: '/first.js' }));
    add(second);
    await pass();
    const hints = [...document.head.querySelectorAll('link')].map((link) => [
      link.rel,
      link.getAttribute('href'),
      link.crossOrigin,
    ]);
    expect(hints).toEqual([['preload', expect.stringMatching(/\/second\.js$/), 'anonymous']]);
  });
});
