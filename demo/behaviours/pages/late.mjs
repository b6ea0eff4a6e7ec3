/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Inserted later',
  says: 'Whatever way an element comes into the page, it waits; once allowed, new ones start at once.',
  ran: true,
  body: `<button type="button" id="more">Insert a picture and a script</button>
<div id="place"></div>
<script>
  const insert = () => {
    document.getElementById('place').insertAdjacentHTML(
      'beforeend',
      '<img data-assent="targeting" data-src="/vendor/demo/advert.svg" alt="An advert" width="240" />',
    );
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.assent = 'analytics';
    script.src = '/vendor/demo/analytics.js';
    document.body.append(script);
  };
  document.getElementById('more').onclick = insert;
  addEventListener('load', insert);
</script>`,
  expect: { accept: ['advert.svg', 'analytics.js'], only: { analytics: ['analytics.js'], targeting: ['advert.svg'] } },
};
