/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Declaration',
  says: 'For the policy page: what is used and by whom, the visitor’s own choice, and its date and id.',
  config: {
    policy: { controller: 'Hale & Oak', contact: 'privacy@hale-oak.example' },
    services: [
      {
        id: 'basket',
        category: 'functionality',
        name: 'Basket',
        provider: 'Hale & Oak',
        required: true,
        purpose: 'Keeps what you chose.',
        storage: [{ type: 'local', name: 'basket', duration: 'Until you empty it' }],
      },
      {
        id: 'tally',
        category: 'analytics',
        name: 'Tally',
        provider: 'Tally Ltd',
        purpose: 'Counts visits.',
        policyUrl: 'https://tally.example/privacy',
        optOutUrl: 'https://tally.example/opt-out',
        cookies: [{ name: '_tally', duration: '30 days', purpose: 'Tells visits apart' }],
      },
    ],
  },
  body: `<h1>Cookies of this shop</h1>
<assent-declaration></assent-declaration>`,
  expect: { accept: [] },
};
