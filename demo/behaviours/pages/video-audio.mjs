/** @type {import('../behaviour.mjs').Behaviour} */
export default {
  title: 'Video and sound',
  says: 'Sources, poster and captions of a tagged element follow it; none of them is fetched before.',
  body: `<video data-assent="targeting" data-poster="/vendor/demo/poster.svg" controls muted preload="auto">
  <source data-src="/vendor/demo/film.wav" />
  <track data-src="/vendor/demo/captions.vtt" kind="captions" srclang="en" label="English" default />
</video>

<audio data-assent="targeting" data-src="/vendor/demo/sound.wav" controls preload="auto"></audio>`,
  expect: {
    accept: ['poster.svg', 'film.wav', 'captions.vtt', 'sound.wav'],
    only: { analytics: [] },
  },
};
