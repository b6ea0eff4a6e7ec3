// Adverts as pictures, whose answers set the network's cookie; and a script that counts how often they were shown.
import { cookie, reply, script } from './reply.mjs';

/** @param {string} headline @param {string} by @param {string} from @param {string} to */
const drawAdvert = (headline, by, from, to) =>
  reply(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 160" role="img" aria-label="${headline}">
<defs><linearGradient id="dusk" x1="0" y1="0" x2="1" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>
<rect width="600" height="160" rx="14" fill="url(#dusk)"/>
<path d="M380 170c20-90 70-130 130-140 40-6 80 20 110 60v90z" fill="#000" opacity=".25"/>
<path d="M430 170c14-60 50-92 92-98 34-4 60 14 84 44v60z" fill="#fff" opacity=".75"/>
<text x="36" y="74" font-family="Georgia, serif" font-size="30" fill="#fffaf2">${headline}</text>
<text x="36" y="108" font-family="system-ui, sans-serif" font-size="16" fill="#fffaf2">${by}</text>
<text x="36" y="136" font-family="system-ui, sans-serif" font-size="11" fill="#fffaf2">Advert, chosen for you</text>
</svg>`,
    cookie('_adloop', 90),
  );

/** A shop's own, as one of its products would be shown. */
const HOUSE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 480" role="img" aria-label="Pages 40 to 52">
<rect width="480" height="480" fill="#3d47b8"/><circle cx="240" cy="196" r="118" fill="#ffd68a"/>
<path d="M160 168h160v92H160z" fill="#fffaf0"/><path d="M160 168l80 58 80-58" fill="none" stroke="#f26b52" stroke-width="10"/>
<text x="240" y="376" font-family="Rockwell, Georgia, serif" font-weight="700" font-size="46" text-anchor="middle" fill="#fff6e6">−20 %</text>
<text x="240" y="420" font-family="system-ui, sans-serif" font-size="24" text-anchor="middle" fill="#fff6e6">pages 40–52</text></svg>`;

/** @type {Record<string, import('../server.mjs').Handler>} */
export const adverts = {
  '/vendor/advert.svg': drawAdvert('Linen, cut to measure', 'Curtains by Lumen &amp; Thread', '#a8733f', '#8f4a36'),
  '/vendor/advert-freight.svg': drawAdvert('Your crates, on a ship', 'Freight by Harrier Lines', '#14507a', '#0b2f49'),
  '/vendor/advert-shoes.svg': drawAdvert('Soles that last', 'Shoes by Corda', '#3a3a3a', '#101010'),
  '/vendor/advert-garden.svg': drawAdvert('A garden by post', 'Bulbs by Semis &amp; Fils', '#2f6b4f', '#174233'),
  '/vendor/advert-house.svg': reply('image/svg+xml', HOUSE, cookie('pervenche_offers', 90)),
  '/vendor/advert-gala.svg': drawAdvert('Shine at midnight', 'Jewels by Oriel', '#5b2a86', '#8a1f5c'),
  '/vendor/advert-gala-wide.svg': drawAdvert('Shine at midnight', 'Jewels by Oriel', '#5b2a86', '#8a1f5c'),
  // How often an advert was shown, so that it is not shown too often.
  '/vendor/frequency.js': script(`
    localStorage.setItem('adloop:shown', Number(localStorage.getItem('adloop:shown')) + 1);
  `),
};
