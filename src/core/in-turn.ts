// Saying one thing after the other.

/** What is to be said while something else is being said waits until that has been heard by all. */
export function inTurn<T>(say: (one: T) => void): (one: T) => void {
  const waiting: T[] = [];
  return (one) => {
    if (waiting.push(one) > 1) return;
    for (let next; (next = waiting[0]); waiting.shift()) say(next);
  };
}
