// Programs that a test starts: they end with it, however it ends, and take with them all that they have started.
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

/** Asks a process group to end, then insists. Lock files and sockets are theirs to remove, so they get a moment for it. */
const GUARD = 'read _; kill -s TERM -- "-$1" && sleep 0.3 && kill -s KILL -- "-$1"';

/**
 * Ends a process group when we end, and before that when the returned function is called. A shell waits at a pipe that
 * only we hold: even where we are killed, the system closes it.
 */
export function endWithUs(group: number): () => Promise<void> {
  const guard = spawn('sh', ['-c', GUARD, 'sh', String(group)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const over = new Promise<void>((resolve) => {
    guard.once('exit', () => resolve());
    // No shell, as on Windows: what a driver does by itself has to do.
    guard.once('error', () => resolve());
  });
  return () => {
    guard.stdin.end();
    return over;
  };
}

/** A program at the head of its own process group. */
export interface Group {
  readonly process: ChildProcess;
  end(): Promise<void>;
}

/** Starts a program that ends with us. */
export async function startGroup(command: string, args: string[], options: SpawnOptions): Promise<Group> {
  const process = spawn(command, args, { ...options, detached: true });
  await once(process, 'spawn');
  return { process, end: endWithUs(process.pid as number) };
}

/** The value, or an error once that took too long. */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
