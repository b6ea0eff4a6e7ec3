// The behaviours in the order of their index, each loaded from its own file.

/** Title of a group → its pages, by file name. */
const GROUPS = {
  Scripts: ['script-external', 'script-inline', 'script-module', 'script-order', 'when'],
  'Pictures, frames, media': ['image', 'picture', 'iframe', 'video-audio', 'object'],
  'Styles and markup': ['styles', 'template', 'shadow-root'],
  'Who allows what': ['needs', 'services', 'own-categories', 'late'],
  'A later no': ['withdraw-embed', 'withdraw-reload', 'withdraw-keep'],
  'The question': ['banner-bar', 'banner-box', 'banner-cloud', 'banner-own'],
  'Elements on a page': ['preferences', 'trigger', 'declaration', 'placeholder', 'choices', 'actions'],
  'Rules by place': ['region', 'opt-in', 'opt-out', 'notice', 'gpc', 'minor'],
  'Telling vendors': [
    'google',
    'adverts',
    'statistics',
    'shopify',
    'wordpress',
    'magento',
    'bigcommerce',
    'suites',
    'remap',
  ],
  'Language and look': ['languages', 'texts', 'themes'],
  'Ways in': ['no-config', 'config-url', 'async', 'headless-tag', 'npm-headless', 'npm-elements', 'prerender'],
  Navigation: ['swap-body', 'swap-part'],
  'Strict pages': ['csp', 'trusted-types'],
  Memory: ['receipts', 'revision', 'subdomains', 'events'],
  'When something is wrong': ['wrong-tags', 'wrong-config'],
};

/** @typedef {import('./behaviour.mjs').Behaviour & { name: string }} Named */

/** Every behaviour by group. @type {readonly { title: string, behaviours: readonly Named[] }[]} */
export const groups = await Promise.all(
  Object.entries(GROUPS).map(async ([title, names]) => ({
    title,
    behaviours: await Promise.all(
      names.map(async (name) => ({ name, ...(await import(`./pages/${name}.mjs`)).default })),
    ),
  })),
);
