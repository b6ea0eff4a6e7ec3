// cookieconsent (Insites), as its documentation sets it up. It tells the page what was answered and gates nothing.

const config = {
  type: 'opt-in',
  position: 'bottom',
  palette: { popup: { background: '#222' }, button: { background: '#fd0' } },
};

/** @type {import('./library.mjs').Library} */
export const cookieConsent = {
  name: 'cookieconsent 3.1.1',
  files: {
    '/cc/cookieconsent.min.css': 'cookieconsent/build/cookieconsent.min.css',
    '/cc/cookieconsent.min.js': 'cookieconsent/build/cookieconsent.min.js',
  },
  head: '<link rel="stylesheet" href="/cc/cookieconsent.min.css">',
  end: `<script src="/cc/cookieconsent.min.js"></script><script>cookieconsent.initialise(${JSON.stringify(config)});</script>`,
  accept: '.cc-window .cc-allow',
  tag: null,
};
