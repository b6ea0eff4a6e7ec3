// Parley Inc's live chat: a button in the page, a thread in the browser, and a cookie of thirteen months.
import { script } from './reply.mjs';

/** @type {Record<string, import('../server.mjs').Handler>} */
export const chat = {
  '/vendor/chat.js': script(`
    {
      const place = document.getElementById('chat');
      document.cookie = 'parley_id=' + Math.random().toString(36).slice(2) + '; path=/; max-age=34128000; samesite=lax';
      localStorage.setItem('parley:thread', '[]');
      if (place) {
        const status = document.createElement('p');
        status.setAttribute('role', 'status');
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button';
        button.textContent = place.dataset.start ?? 'Start a chat';
        button.addEventListener('click', () => (status.textContent = place.dataset.hello ?? 'Hello! How can we help?'));
        place.replaceChildren(button, status);
      }
    }
  `),
};
