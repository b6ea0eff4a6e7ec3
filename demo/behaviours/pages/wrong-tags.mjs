/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Tagged wrongly',
  says: 'What was not held back, and what names nothing, is a warning with the markup and the mend.',
  props: `<script src="/behaviours/stage/said.js" data-listen="warnings"></script>`,
  ran: true,
  body: `<!-- no type="text/plain": it has run -->
<script data-assent="analytics" src="/vendor/demo/first.js"></script>

<!-- a live address: it was fetched -->
<img data-assent="targeting" src="/vendor/demo/advert.svg" width="600" height="240" alt="An advert" />

<!-- no such category: never allowed -->
<img data-assent="marketing" data-src="/vendor/demo/advert-wide.svg" width="600" height="240" alt="An advert" />`,
  expect: { before: ['first.js', 'advert.svg'], accept: ['advert.svg'] },
  warnings: [
    /^\[assent:live\] <script/,
    /^\[assent:live\] <img/,
    /^\[assent:unknown-name\] data-assent: .*"marketing"/,
  ],
};
