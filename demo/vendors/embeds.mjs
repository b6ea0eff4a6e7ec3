// What shops put into frames: Meridian's map of where they are, and Reel's film of what they sell.
import { page } from './reply.mjs';

const MAP = `<style>html,body{margin:0;height:100%}svg{display:block;width:100%;height:100%}</style>
<svg viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice" role="img" aria-label="Map: the house stands between the river and the market">
<rect width="640" height="360" fill="#e9e4d6"/><path d="M-10 300C120 220 220 330 340 250S560 190 650 120v260H-10z" fill="#a9cbd8"/>
<g fill="none" stroke="#fff" stroke-width="14"><path d="M-10 90 650 40M120-10l60 300M330-10l20 260M520-10l-30 210"/></g>
<g fill="#d3ccb8"><path d="m20 112 100-8 18 90-110 20zM200 104l118-8 8 90-108 20zM368 92l112-8-16 80-90 12zM540 76l90-7v60l-104 34z"/></g>
<path d="m180 20 130-10 2 50-122 9z" fill="#bcd3a8"/>
<path d="M350 190c-22-32-32-46-32-64a32 32 0 0 1 64 0c0 18-10 32-32 64z" fill="#b3261e"/><circle cx="350" cy="126" r="12" fill="#fff"/></svg>
<script>document.cookie='meridian=1; path=/; max-age=15552000; samesite=lax'</script>`;

const FILM = `<style>html,body{margin:0;height:100%;background:#120b1d}svg{display:block;width:100%;height:100%}
.turn{transform-origin:320px 190px;animation:turn 6s ease-in-out infinite alternate}@keyframes turn{from{transform:rotate(-5deg)}to{transform:rotate(5deg)}}
@media(prefers-reduced-motion:reduce){.turn{animation:none}}</style>
<svg viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice" role="img" aria-label="Film: a long dress turns in the light">
<rect width="640" height="360" fill="#1d1230"/><circle cx="320" cy="170" r="150" fill="#f3c96a" opacity=".25"/>
<g class="turn"><path d="M292 92q28 26 56 0l10 66q-8 24 4 48l84 140H194l84-140q12-24 4-48z" fill="#b3246f"/><path d="M320 110v236" stroke="#f3c96a" stroke-width="2" opacity=".6"/></g>
<rect x="40" y="332" width="560" height="4" rx="2" fill="#fff" opacity=".35"/><rect x="40" y="332" width="190" height="4" rx="2" fill="#f3c96a"/></svg>
<script>localStorage.setItem('reel:position','0'); document.cookie='_reel=1; path=/; max-age=15552000; samesite=lax'</script>`;

const SAVED = `<style>html{font:15px/1.5 system-ui,sans-serif}body{margin:0;padding:16px}ul{margin:0;padding:0;list-style:none}
li{padding:8px 0;border-block-end:1px solid #8884}small{opacity:.75}</style><ul>
<li>Lianhe Bearings <br><small>Quoted twice, answers within 6 h</small><li>Aurelle Tinware <br><small>Sample on its way</small>
<li>Northloom Textiles <br><small>Saved last week</small></ul>
<script>localStorage.setItem('my-page:layout','suppliers first')</script>`;

/** @type {Record<string, import('../server.mjs').Handler>} */
export const embeds = {
  '/vendor/map.html': page('Map', MAP),
  '/vendor/my-page.html': page('Saved suppliers', SAVED),
  '/vendor/film.html': page('Film', FILM),
};
