// A shop in two languages. The first is the page's own; the second stands beside it, in data-en, data-zh and so on, and for
// attributes in data-en-alt and data-en-label. <html data-languages="fr en"> names both, [data-language] are the buttons.
{
  const root = document.documentElement;
  const [first = 'en', ...others] = (root.dataset.languages ?? root.lang).split(' ');
  const isSpoken = (code) => [first, ...others].includes(code);
  /** What was said at first, by element. */
  const before = new WeakMap();

  const remembered = () => {
    try {
      return sessionStorage.getItem('language') ?? /(?:^|; )language=([\w-]+)/.exec(document.cookie)?.[1];
    } catch {
      return undefined;
    }
  };

  /** For this visit, as the visitor asked for it; for the next ones only where settings may be remembered. */
  const remember = (code) => {
    try {
      sessionStorage.setItem('language', code);
    } catch {
      // Without storage the language lasts as long as the page.
    }
    window.assent.push((assent) => {
      if (assent.allows('preference')) document.cookie = `language=${code}; path=/; max-age=15552000; samesite=lax`;
    });
  };

  /** Says one thing in one language: the text of an element, or an attribute of it. */
  const put = (element, name, key, code) => {
    const said = before.get(element) ?? {};
    said[name] ??= name === 'text' ? element.textContent : element.getAttribute(name);
    before.set(element, said);
    const text = code === first ? said[name] : element.getAttribute(key);
    if (name === 'text') element.textContent = text;
    else element.setAttribute(name, text);
  };

  const translate = (code) => {
    for (const other of others) {
      const key = `data-${other.split('-')[0]}`;
      for (const element of document.querySelectorAll(`[${key}]`)) put(element, 'text', key, code);
      for (const [end, name] of [
        ['alt', 'alt'],
        ['label', 'aria-label'],
      ])
        for (const element of document.querySelectorAll(`[${key}-${end}]`)) put(element, name, `${key}-${end}`, code);
    }
    for (const button of document.querySelectorAll('[data-language]'))
      button.setAttribute('aria-pressed', String(button.dataset.language === code));
  };

  const speak = (code) => {
    root.lang = code;
    root.dir = /^(ar|he)/.test(code) ? 'rtl' : 'ltr';
    if (document.readyState !== 'loading') translate(code);
  };

  window.assent ||= [];
  const asked = new URLSearchParams(location.search).get('lang') ?? remembered();
  speak(isSpoken(asked) ? asked : first);
  document.addEventListener('DOMContentLoaded', () => translate(root.lang));
  document.addEventListener('click', ({ target }) => {
    const code = target.closest?.('[data-language]')?.dataset.language;
    if (!code) return;
    speak(code);
    remember(code);
    window.assent.push((assent) => assent.setLanguage(code));
  });
}
