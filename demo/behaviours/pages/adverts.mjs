/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Advert vendors',
  says: 'Each hears it in its own words: a refusal before its code starts, a grant after a yes.',
  props: `<script src="/behaviours/stage/said.js" data-listen="uetq.push clarity fbq ttq.holdConsent ttq.grantConsent ttq.revokeConsent pintrk rdt"></script>`,
  config: { signals: { meta: true, tiktok: true, pinterest: true, reddit: true, microsoft: true, clarity: true } },
  body: `<p>What the vendors were told:</p>`,
  expect: {
    told: [
      /fbq\('consent', 'revoke'\)/,
      /fbq\('consent', 'grant'\)/,
      /ttq\.grantConsent\(\)/,
      /uetq\.push\('consent', 'update', \{"ad_storage":"granted"\}\)/,
    ],
    accept: [],
  },
};
