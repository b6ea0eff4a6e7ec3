// What the compiler lets nobody write. Each line that should fail says so; one that does not fail fails the type check.
import { createAssent, validateConfig, type Config, type Consent } from '../../src/index.js';
import { renderBanner, renderHead } from '../../src/prerender.js';
import { readConsent, repeatCookie } from '../../src/server.js';

export function misuse(consent: Consent): void {
  const assent = createAssent({ categories: { functionality: {}, reviews: { title: 'Reviews' } }, withdraw: 'keep' });

  // @ts-expect-error -- consent is read-only
  consent.decided = true;
  // @ts-expect-error -- answers are read-only too
  consent.choices['analytics'] = true;
  // @ts-expect-error -- an answer is true or false
  void assent.set({ analytics: 'yes' });
  // @ts-expect-error -- there is no such key
  createAssent({ categries: {} });
  // @ts-expect-error -- nor such a layout
  createAssent({ ui: { layout: 'wall' } });
  // @ts-expect-error -- a service needs a category
  createAssent({ services: [{ id: 'visits' }] });
  // @ts-expect-error -- the listener gets consent, not a string
  assent.subscribe((text: string) => text);
  // @ts-expect-error -- a header is text
  readConsent({ headers: { cookie: 5 } });

  document.addEventListener('assent-change', ({ consent: now, changed, method }) => {
    const told: [Consent, readonly string[], string | null] = [now, changed, method];
    // @ts-expect-error -- events are read-only
    told[0].decided = false;
  });
  // @ts-expect-error -- faults are objects with a path
  validateConfig({} satisfies Config).includes('policy.url');
}

/** A header that may be missing is handed on as it is, also where nothing optional may be `undefined`. */
export function handOn(
  { headers }: Request,
  fact: string | undefined = headers.get('cf-ipcountry') ?? undefined,
): void {
  createAssent({}, { region: fact, signals: undefined });
  readConsent(headers, { region: fact, revision: fact, name: fact, config: undefined });
  repeatCookie(headers, { name: fact, domain: fact, sameSite: undefined, secure: undefined });
  renderBanner({}, { lang: fact, nonce: fact, region: fact, gpc: undefined });
  renderHead({}, { nonce: fact });
}
