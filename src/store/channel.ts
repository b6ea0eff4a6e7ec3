// How the other tabs of the site hear of a decision, and how a page hears that time has passed it by.
import { attempt } from '../core/attempt.js';
import { listen } from '../core/listen.js';

/** Where a page listens. */
export interface Channel {
  /** Has the other tabs look again. A record that could not be stored is sent along, so that they have it too. */
  announce(record: string): void;
  stop(): void;
}

/**
 * Calls `changed` when the record may have changed: another tab has written it, or this page was away for a while (in the
 * back/forward cache, or in a sleeping tab). Often nothing has changed, so the listener has to compare.
 */
export function openChannel(name: string, changed: (record?: string) => void): Channel {
  let tabs: BroadcastChannel | undefined;
  const look = () => changed();
  // With an open channel the first message would throw the page out of the back/forward cache.
  const close = () => tabs?.close();
  const open = () => {
    close();
    tabs = attempt(() => new BroadcastChannel(name));
    if (tabs) tabs.onmessage = ({ data }) => changed(String(data));
    look();
  };
  const stops = [
    listen((window as { cookieStore?: EventTarget }).cookieStore, 'change', look),
    listen(window, 'storage', look),
    listen(document, 'visibilitychange', look),
    listen(window, 'pagehide', close),
    listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && open()),
    close,
  ];
  open();

  return {
    announce: (record) => attempt(() => tabs?.postMessage(record)),
    stop: () => stops.forEach((stop) => stop()),
  };
}
