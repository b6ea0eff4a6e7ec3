// @porscheofficial/cookie-consent-banner, as its documentation sets it up: the element, its module, its categories. It tells
// the page what was answered and gates nothing.

const FOLDER = '@porscheofficial/cookie-consent-banner/dist/cookie-consent-banner';
const categories = [
  { key: 'technically_required', label: 'Technically necessary', description: 'Basic functions.', isMandatory: true },
  { key: 'analytics', label: 'Analytics', description: 'How the shop is used.' },
];

/** @type {import('./library.mjs').Library} */
export const porsche = {
  name: '@porscheofficial/cookie-consent-banner 4.1.0',
  files: Object.fromEntries(
    ['cookie-consent-banner.esm.js', 'cookie-consent-banner.entry.js', 'index-CkfaBclx.js'].map((file) => [
      `/porsche/${file}`,
      `${FOLDER}/${file}`,
    ]),
  ),
  head: '<script type="module" src="/porsche/cookie-consent-banner.esm.js"></script>',
  end: `<cookie-consent-banner btn-label-accept-and-continue="Accept all" btn-label-only-essential-and-continue="Reject all"
      btn-label-persist-selection-and-continue="Save" btn-label-select-all-and-continue="Accept all"
      content-settings-description="Choose what this shop may use.">This shop asks to use cookies to measure how it is used.
    </cookie-consent-banner>
    <script>document.querySelector('cookie-consent-banner').availableCategories = ${JSON.stringify(categories)};</script>`,
  accept: 'cookie-consent-banner [part="button-accept-all"]',
  tag: null,
};
