/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Statistics vendors',
  says: 'Matomo, HubSpot, Amplitude, PostHog and Mixpanel, each by its own calls.',
  props: `<script src="/behaviours/stage/said.js" data-listen="_paq.push _hsq.push _hsp.push amplitude.setOptOut posthog.opt_in_capturing posthog.opt_out_capturing mixpanel.opt_in_tracking mixpanel.opt_out_tracking"></script>`,
  config: { signals: { matomo: true, hubspot: true, amplitude: true, posthog: true, mixpanel: true } },
  body: `<p>What the vendors were told:</p>`,
  expect: {
    told: [
      /_paq\.push\(\["setConsentGiven"\]\)/,
      /amplitude\.setOptOut\(false\)/,
      /posthog\.opt_in_capturing/,
      /mixpanel\.opt_in_tracking/,
    ],
    accept: [],
  },
};
