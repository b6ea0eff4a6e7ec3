/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Navigation that swaps the body',
  says: 'As Turbo and swup do: the banner comes back, what is new is gated, and what was allowed starts.',
  ran: true,
  body: `<nav>
  <button type="button" data-go="First">First page</button>
  <button type="button" data-go="Second">Second page</button>
</nav>
<h1>First page</h1>
<img data-assent="targeting" data-src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />
<script>
  addEventListener('click', ({ target }) => {
    const name = target.dataset?.go;
    if (!name) return;
    const body = document.createElement('body');
    const page = document.getElementById(name === 'First' ? 'first' : 'second') ?? document.body;
    body.innerHTML = pages[name];
    document.body.replaceWith(body);
  });
  const picture = (name) => \`<img data-assent="targeting" data-src="/vendor/demo/\${name}.svg" width="600" height="240" alt="An advert">\`;
  const menu = document.querySelector('nav').outerHTML;
  const pages = {
    First: menu + '<h1>First page</h1>' + picture('advert'),
    Second: menu + '<h1>Second page</h1>' + picture('advert-wide'),
  };
</script>`,
  expect: { accept: ['advert.svg'], only: { targeting: ['advert.svg'] } },
};
