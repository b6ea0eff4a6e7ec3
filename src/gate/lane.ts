// The order of scripts that share a need: one after the other, as in the document, however long each takes.
import { pause } from './pause.js';
import { preloadScript } from './script.js';

/**
 * Makes a queue, and gives what adds to it. `mayRun` is asked right before each script; one whose turn comes when it
 * may not run is left as it is, for another yes to bring back.
 */
export function createLane(
  mayRun: (script: HTMLScriptElement) => boolean,
  run: (script: HTMLScriptElement) => Promise<void> | undefined,
): (script: HTMLScriptElement) => void {
  const waiting: HTMLScriptElement[] = [];
  let isRunning = false;

  async function drain(): Promise<void> {
    isRunning = true;
    for (let script; (script = waiting.shift());) {
      await pause();
      if (mayRun(script)) await run(script);
    }
    isRunning = false;
  }

  return (script) => {
    if (waiting.includes(script)) return;
    // What has to wait for its turn is fetched already, so that downloads go on side by side.
    if (isRunning && script.src) preloadScript(script);
    waiting.push(script);
    if (!isRunning) void drain();
  };
}
