// Other tabs of the same browser, as a page hears of them.

/** A BroadcastChannel of one page: what it was told, and a way to tell it something. */
export class Tabs {
  static last: Tabs | undefined;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  readonly told: unknown[] = [];
  isOpen = true;
  constructor(readonly name: string) {
    Tabs.last = this;
  }
  postMessage(data: unknown): void {
    if (!this.isOpen) throw new DOMException('closed', 'InvalidStateError');
    this.told.push(data);
  }
  close(): void {
    this.isOpen = false;
  }
  hear(data: unknown): void {
    if (this.isOpen) this.onmessage?.({ data });
  }
}
