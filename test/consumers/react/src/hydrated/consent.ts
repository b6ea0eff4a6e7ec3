// Consent where a server renders the page. The library starts once React has taken the page over; until then holds what
// the server has read.
import type { Assent, Config, Consent } from 'assent';
import { useEffect, useSyncExternalStore } from 'react';

const NEWS = ['assent-ready', 'assent-change'] as const;

/** The page's instance, once it has started. */
const running = (): Assent | undefined => (window.assent && 'get' in window.assent ? window.assent : undefined);

function subscribe(redraw: () => void): () => void {
  for (const name of NEWS) document.addEventListener(name, redraw);
  return () => {
    for (const name of NEWS) document.removeEventListener(name, redraw);
  };
}

/** What the visitor allows; `sent` is what the server has read. The component is drawn again when it changes. */
export const useConsent = (sent: Consent): Consent =>
  useSyncExternalStore(
    subscribe,
    () => running()?.get() ?? sent,
    () => sent,
  );

/** Starts the library once the page is React's, and once only, though the strict mode calls effects twice. */
export function useStart(config: Config): void {
  useEffect(() => {
    void Promise.all([import('assent'), import('assent/define')]).then(([{ createAssent }]) => {
      if (!running()) createAssent(config);
    });
  }, [config]);
}
