// How the other tabs of the site hear of a decision, and how a page hears that time has passed it by.

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
  const { cookieStore, BroadcastChannel: Tabs } = window as {
    cookieStore?: EventTarget;
    BroadcastChannel?: typeof BroadcastChannel;
  };
  const tabs = Tabs && new Tabs(name);
  const listen = ({ data }: Event & { data?: unknown }) => changed(typeof data === 'string' ? data : undefined);
  const sources: [EventTarget | undefined, string][] = [
    [tabs, 'message'],
    [cookieStore, 'change'],
    [window, 'storage'],
    [window, 'pageshow'],
    [document, 'visibilitychange'],
  ];
  for (const [source, type] of sources) source?.addEventListener(type, listen);

  return {
    announce: (record) => tabs?.postMessage(record),
    stop() {
      for (const [source, type] of sources) source?.removeEventListener(type, listen);
      tabs?.close();
    },
  };
}
