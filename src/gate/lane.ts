// The order of scripts that share a need: one after the other, as in the document, however long each takes.

/** A queue of scripts. `add` may be called while it runs. */
export interface Lane {
  add(script: HTMLScriptElement): void;
}

/** What a lane asks of its gate. */
export interface LanePort {
  /** Read again right before each script. */
  mayRun(script: HTMLScriptElement): boolean;
  run(script: HTMLScriptElement): Promise<void>;
  /** A script that is not at the head of the queue can be fetched already. */
  prepare(script: HTMLScriptElement): void;
  /** Lets the page paint and answer input between two scripts. */
  pause(): Promise<void>;
}

/** Makes an empty lane. A script whose turn comes when it may not run is left as it is, for another yes to bring back. */
export function createLane({ mayRun, run, prepare, pause }: LanePort): Lane {
  const waiting: HTMLScriptElement[] = [];
  let running = false;

  async function drain(): Promise<void> {
    running = true;
    for (let script; (script = waiting.shift());) {
      await pause();
      if (mayRun(script)) await run(script);
    }
    running = false;
  }

  return {
    add(script) {
      if (waiting.includes(script)) return;
      if (running && script.hasAttribute('src')) prepare(script);
      waiting.push(script);
      if (!running) void drain();
    },
  };
}
