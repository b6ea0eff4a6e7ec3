// Saying one thing after the other.

/** Makes `say` finish with one thing before it begins the next: what comes meanwhile waits for its turn. */
export function inTurn<T>(say: (one: T) => void): (one: T) => void {
  const waiting: T[] = [];
  return (one) => {
    if (waiting.push(one) > 1) return;
    for (let next; (next = waiting[0]); waiting.shift()) say(next);
  };
}
