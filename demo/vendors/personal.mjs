// What remembers a visitor for the visitor's own good: recommendations, a wish list, a greeting.
import { script } from './reply.mjs';

/** @type {Record<string, import('../server.mjs').Handler>} */
export const personal = {
  // Fills the page's #recommendations; what is chosen stands in its data-picks: "name, price; name, price".
  '/vendor/recommendations.js': script(`
    {
      const area = document.getElementById('recommendations');
      localStorage.setItem('for-you:seen', location.pathname);
      if (area) {
        const picks = area.dataset.picks ?? 'Wool throw in moss, £68; Reading lamp, £124; Oak side table, £185';
        const list = document.createElement('ul');
        for (const pick of picks.split(';')) {
          const [name, price] = pick.split(',');
          const item = document.createElement('li');
          const title = document.createElement('strong');
          title.textContent = name.trim();
          item.append(title, ' ', price.trim());
          list.append(item);
        }
        area.replaceChildren(list);
      }
    }
  `),
  // The shop's own, so not among the vendors. Gives every [data-wish] a heart.
  '/own/wishlist.js': script(`
    {
      const KEY = 'wishlist';
      const wished = () => (localStorage.getItem(KEY) ?? '').split('|').filter(Boolean);
      for (const piece of document.querySelectorAll('[data-wish]')) {
        const name = piece.dataset.wish;
        const heart = document.createElement('button');
        heart.type = 'button';
        heart.className = 'heart';
        const show = () => {
          const isOn = wished().includes(name);
          heart.textContent = isOn ? '♥' : '♡';
          heart.setAttribute('aria-pressed', isOn);
        };
        heart.setAttribute('aria-label', (piece.dataset.wishLabel ?? 'Wish list') + ': ' + name);
        heart.addEventListener('click', () => {
          const others = wished().filter((one) => one !== name);
          localStorage.setItem(KEY, (others.length < wished().length ? others : [...others, name]).join('|'));
          show();
        });
        show();
        piece.append(heart);
      }
      document.cookie = 'wishlist_id=' + Math.random().toString(36).slice(2) + '; path=/; max-age=15552000; samesite=lax';
    }
  `),
  // The shop's own too, and needed: nobody buys a dress without its size.
  '/own/sizes.js': script(`
    for (const place of document.querySelectorAll('[data-sizes]')) place.textContent = place.dataset.sizes;
  `),
  // Knows who was here, and where from.
  '/vendor/welcome.js': script(`
    {
      const place = document.getElementById('welcome');
      document.cookie = 'welcome=back; path=/; max-age=15552000; samesite=lax';
      if (place) place.textContent = place.dataset.text ?? 'Welcome back';
    }
  `),
};
