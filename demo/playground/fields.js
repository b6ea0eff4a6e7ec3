// The fields of the form, as data: what each is called, which path of the configuration it stands for, and what it offers.

const LANGUAGES =
  'ar bg ca cs da de el en es et fi fr ga he hr hu is it ja ko lt lv mt nl no pl pt pt-BR ro sk sl sv tr uk zh-CN zh-TW';

/**
 * @typedef {{ path: string, label: string, kind: 'text' | 'number' | 'select' | 'check', values?: readonly string[], usual?: string, hint?: string }} Field
 * @typedef {{ title: string, fields: readonly Field[] }} Group
 */

/** @type {readonly string[]} */
export const SIGNALS =
  'google microsoft clarity meta tiktok pinterest reddit matomo piwik adobe hubspot amplitude posthog mixpanel shopify wordpress magento bigcommerce'.split(
    ' ',
  );

/** @type {readonly Group[]} */
export const GROUPS = [
  {
    title: 'Policy',
    fields: [
      { path: 'policy.controller', label: 'Who asks', kind: 'text', usual: 'This shop' },
      { path: 'policy.url', label: 'Address of the policy', kind: 'text', usual: '/privacy' },
    ],
  },
  {
    title: 'Banner',
    fields: [
      { path: 'ui.layout', label: 'Layout', kind: 'select', values: ['bar', 'box', 'cloud'] },
      {
        path: 'ui.position',
        label: 'Position',
        kind: 'select',
        values: ['bottom', 'bottom-start', 'bottom-end', 'top', 'top-start', 'top-end', 'center'],
      },
      { path: 'ui.theme', label: 'Theme', kind: 'select', values: ['auto', 'light', 'dark'] },
      { path: 'language.default', label: 'Language', kind: 'select', values: LANGUAGES.split(' '), usual: 'en' },
    ],
  },
  {
    title: 'Rule and memory',
    fields: [
      {
        path: 'regimes',
        label: 'Rules by place',
        kind: 'select',
        values: ['opt-in', 'worldwide', 'eu', 'us'],
      },
      { path: 'region', label: 'Visitor’s region', kind: 'text', usual: 'unknown' },
      { path: 'store.days', label: 'Days an answer is kept', kind: 'number', usual: '182' },
    ],
  },
  {
    title: 'Tell vendors',
    fields: SIGNALS.map((name) => ({ path: `signals.${name}`, label: name, kind: /** @type {const} */ ('check') })),
  },
];
