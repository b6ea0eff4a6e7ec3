// One script: how it is let run, and how to know that it is done.

/** After this long a script that neither loads nor fails holds up its order no more. */
const PATIENCE = 10_000;

/**
 * Lets a held script run by putting the same node back with its type restored: it keeps its nonce, identity and
 * listeners, and passes Trusted Types. Resolves when it has run, failed, or taken too long; an inline one has run already.
 */
export function runScript(script: HTMLScriptElement): Promise<void> | undefined {
  const { type } = script.dataset;
  if (type) script.type = type;
  else script.removeAttribute('type');
  const { parentNode, nextSibling } = script;
  const done = script.src ? settled(script) : undefined;
  script.remove();
  parentNode?.insertBefore(script, nextSibling);
  return done;
}

function settled(script: HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const settle = () => {
      clearTimeout(timer);
      resolve();
    };
    script.addEventListener('load', settle, { once: true });
    script.addEventListener('error', settle, { once: true });
  });
}

/** Asks for a script that has to wait for its turn, so that downloads go on side by side. */
export function preloadScript({
  dataset,
  src,
  crossOrigin,
  integrity,
  nonce,
  referrerPolicy,
}: HTMLScriptElement): void {
  const rel = dataset['type'] === 'module' ? 'modulepreload' : 'preload';
  const hint = { rel, as: 'script', crossOrigin, integrity, nonce, referrerPolicy, href: src };
  document.head.append(Object.assign(document.createElement('link'), hint));
}
