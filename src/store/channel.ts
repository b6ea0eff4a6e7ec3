// How the other tabs of the site hear of a decision, and how a page hears that time has passed it by.
import { attempt } from '../core/attempt.js';
import { listen } from '../core/listen.js';

/** Where a page listens. */
export interface Channel {
  /** Has the other tabs look again. A record that could be kept nowhere goes along, so that they have it too. */
  announce(record: string): void;
  stop(): void;
}

/**
 * Calls `changed` when the record may be another: written by another tab, or since this page was last seen (in the
 * back/forward cache, or in a sleeping tab). Often calls for nothing; whoever listens compares.
 */
export function openChannel(name: string, changed: (record?: string) => void): Channel {
  let tabs: BroadcastChannel | undefined;
  const look = () => changed();
  // A page with an open channel would be thrown out of the back/forward cache by the first message.
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
