/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Tag without an interface',
  says: 'With data-ui="off" nothing is drawn: an event says when to ask, and the page draws for itself.',
  tag: `<script src="/assent/assent.js" data-ui="off"></script>`,
  body: `<form id="own" hidden>
  <p>May we count visits?</p>
  <p><button type="button" data-assent-action="accept-all">Yes</button> <button type="button" data-assent-action="reject-all">No</button></p>
</form>
<img data-assent="analytics" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="A count" />
<script>
  assent.push((api) => {
    const own = document.getElementById('own');
    const show = () => (own.hidden = api.layer !== 'banner');
    document.addEventListener('assent-show', show);
    document.addEventListener('assent-hide', show);
    show();
  });
</script>`,
  expect: { accept: ['advert.svg'], only: { analytics: ['advert.svg'] } },
};
