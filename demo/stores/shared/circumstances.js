// Puts a visitor into circumstances that nobody can choose by hand, for trying the shops out: ?region=US-CA, ?gpc, ?minor,
// ?cookies=refused. A real shop has no such file. It stands before the library, as what it plays would.
{
  const wish = new window.URLSearchParams(location.search);
  const region = wish.get('region');
  if (region) {
    const meta = Object.assign(document.createElement('meta'), { name: 'assent-region', content: region });
    document.head.append(meta);
  }
  if (wish.has('gpc')) Object.defineProperty(window.navigator, 'globalPrivacyControl', { get: () => true });
  if (wish.get('cookies') === 'refused') {
    Object.defineProperty(window.navigator, 'cookieEnabled', { get: () => false });
    Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
  }
  if (wish.has('minor')) (window.assent ||= []).push((assent) => assent.setMinor(true));
}
