/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Adobe and Piwik PRO',
  says: 'Vendors that answer back: they are told once their code is there, and again on each change.',
  props: `<script src="/behaviours/stage/said.js" data-listen="alloy ppms.cm.api"></script>`,
  config: { signals: { adobe: true, piwik: true } },
  body: `<p>What the vendors were told:</p>`,
  expect: { told: [/alloy\('setConsent'/, /ppms\.cm\.api\('setComplianceSettings'/], accept: [] },
};
