// What need not happen while the page starts.

/** Begins something once the browser has had its turn. Returns the end of it. */
export function soon(begin: () => () => void): () => void {
  let end = () => clearTimeout(timer);
  const timer = setTimeout(() => {
    end = begin();
  });
  return () => end();
}
