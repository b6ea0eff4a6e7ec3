// A shop in two languages. The first is the page's own; the second stands beside it, in data-en, data-zh and so on, and for
// attributes in data-en-alt and data-en-label. <html data-languages="fr en"> names both, [data-language] are the buttons.
{
  const root = document.documentElement;
  const [first = 'en', ...others] = (root.dataset.languages ?? root.lang).split(' ');
  const isSpoken = (/** @type {string | null | undefined} */ code) => !!code && [first, ...others].includes(code);
  /** What was said at first, by element. @type {WeakMap<Element, Record<string, string | null>>} */
  const before = new WeakMap();
  /** @param {(assent: import('../../../src/api.js').Assent) => void} callback */
  const tell = (callback) => (window.assent ||= []).push(callback);

  const remembered = () => {
    try {
      return window.sessionStorage.getItem('language') ?? /(?:^|; )language=([\w-]+)/.exec(document.cookie)?.[1];
    } catch {
      return undefined;
    }
  };

  /** For this visit, as the visitor asked for it; for the next ones only where settings may be remembered. */
  const remember = (/** @type {string} */ code) => {
    try {
      window.sessionStorage.setItem('language', code);
    } catch {
      // Without storage the language lasts as long as the page.
    }
    tell((assent) => {
      if (assent.allows('preference')) document.cookie = `language=${code}; path=/; max-age=15552000; samesite=lax`;
    });
  };

  /**
   * Says one thing in one language: the text of an element, or an attribute of it.
   * @param {Element} element @param {string} name @param {string} key @param {string} code
   */
  const put = (element, name, key, code) => {
    const said = before.get(element) ?? {};
    said[name] ??= name === 'text' ? element.textContent : element.getAttribute(name);
    before.set(element, said);
    const text = (code === first ? said[name] : element.getAttribute(key)) ?? '';
    if (name === 'text') element.textContent = text;
    else element.setAttribute(name, text);
  };

  const translate = (/** @type {string} */ code) => {
    for (const other of others) {
      const key = `data-${other.split('-')[0]}`;
      for (const element of document.querySelectorAll(`[${key}]`)) put(element, 'text', key, code);
      for (const element of document.querySelectorAll(`[${key}-alt]`)) put(element, 'alt', `${key}-alt`, code);
      for (const element of document.querySelectorAll(`[${key}-label]`))
        put(element, 'aria-label', `${key}-label`, code);
    }
    for (const button of document.querySelectorAll('[data-language]'))
      button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === code));
  };

  const speak = (/** @type {string} */ code) => {
    root.lang = code;
    root.dir = /^(ar|he)/.test(code) ? 'rtl' : 'ltr';
    if (document.readyState !== 'loading') translate(code);
  };

  const asked = new window.URLSearchParams(location.search).get('lang') ?? remembered();
  speak(asked && isSpoken(asked) ? asked : first);
  // Never seen in one language first and then in the other.
  root.style.visibility = root.lang === first ? '' : 'hidden';
  document.addEventListener(
    'readystatechange',
    () => {
      translate(root.lang);
      root.style.visibility = '';
    },
    { once: true },
  );
  document.addEventListener('click', ({ target }) => {
    const code = /** @type {Element} */ (target).closest('[data-language]')?.getAttribute('data-language');
    if (!code) return;
    speak(code);
    remember(code);
    tell((assent) => assent.setLanguage(code));
  });
}
