// The storefront beside the form: a page of its own that is loaded anew with each configuration, and asks each time.
import { embedJson } from './snippets.js';

/** The preview remembers apart from the other demos, on this host alone. */
const STORE = 'playground';

/** What the preview had remembered, so that it asks again. */
function forget() {
  document.cookie = `${STORE}=; path=/; max-age=0`;
  for (const storage of [localStorage, window.sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith(STORE)) storage.removeItem(key);
  }
}

/** @param {HTMLIFrameElement} frame @param {ReturnType<typeof import('./model.js').createModel>} model */
export async function mountPreview(frame, model) {
  const page = await (await fetch('/playground/storefront.html')).text();
  let timer = 0;
  let shown = '';

  /** @param {Record<string, unknown>} config */
  function show(config) {
    const { store, language } = /** @type {{ store?: object, language?: { default?: string } }} */ (config);
    const kept = { ...store, name: STORE, domain: undefined };
    const json = embedJson(JSON.stringify({ ...config, store: kept }));
    if (json === shown) return;
    shown = json;
    forget();
    const lang = /^[\w-]+$/.exec(String(language?.default ?? ''))?.[0] ?? 'en';
    frame.srcdoc = page.replace('lang="en"', () => `lang="${lang}"`).replace('{config}', () => json);
  }

  model.subscribe(({ config }) => {
    window.clearTimeout(timer);
    if (config) timer = window.setTimeout(() => show(config), shown ? 250 : 0);
  });
  return { askAgain: () => void ((shown = ''), model.state.config && show(model.state.config)) };
}
