// Global Privacy Control, as the browser says it: https://www.w3.org/TR/gpc/

/** Whether the browser asks for privacy. A browser that does not know the signal does not ask. */
export const hasPrivacySignal = (): boolean =>
  (globalThis.navigator as { globalPrivacyControl?: boolean } | undefined)?.globalPrivacyControl === true;
