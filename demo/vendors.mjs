// Third parties as a shop knows them, made up and harmless: each does what the real ones do, to this server alone.

/** @type {(type: string, body: string) => import('./server.mjs').Handler} */
const reply = (type, body) => (_request, response) =>
  void response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);

const script = (/** @type {string} */ body) => reply('text/javascript; charset=utf-8', body);

const ADVERT = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 160" role="img" aria-label="Linen, cut to measure">
<defs><linearGradient id="dusk" x1="0" y1="0" x2="1" y2="1"><stop stop-color="#d7b98e"/><stop offset="1" stop-color="#b5664a"/></linearGradient></defs>
<rect width="600" height="160" rx="14" fill="url(#dusk)"/>
<path d="M380 170c20-90 70-130 130-140 40-6 80 20 110 60v90z" fill="#8f4a36" opacity=".55"/>
<path d="M430 170c14-60 50-92 92-98 34-4 60 14 84 44v60z" fill="#f4e6d3" opacity=".8"/>
<text x="36" y="74" font-family="Georgia, serif" font-size="30" fill="#fffaf2">Linen, cut to measure</text>
<text x="36" y="108" font-family="system-ui, sans-serif" font-size="16" fill="#fff3e0">Curtains by Lumen &amp; Thread</text>
<text x="36" y="136" font-family="system-ui, sans-serif" font-size="11" fill="#fff3e0" opacity=".85">Advert, chosen for you</text>
</svg>`;

/** What they answer, by path. @type {Record<string, import('./server.mjs').Handler>} */
export const vendors = {
  '/vendor/analytics.js': script(`
    document.cookie = '_tally=' + Math.random().toString(36).slice(2) + '; path=/; max-age=2592000; samesite=lax';
    new Image().src = '/vendor/collect?page=' + encodeURIComponent(location.pathname);
  `),
  '/vendor/collect': (_request, response) => void response.writeHead(204).end(),
  '/vendor/recommendations.js': script(`
    {
      const area = document.getElementById('recommendations');
      if (area) {
        const list = document.createElement('ul');
        for (const [name, price] of [['Wool throw, moss', '£68'], ['Reading lamp, brass', '£124'], ['Oak side table', '£185']]) {
          const item = document.createElement('li');
          const title = document.createElement('strong');
          title.textContent = name;
          item.append(title, ' ', price);
          list.append(item);
        }
        area.replaceChildren(list);
      }
    }
  `),
  '/vendor/advert.svg': reply('image/svg+xml', ADVERT),
};
