// How a fake vendor answers: never from a cache, and with a cookie of its own where the real ones set one.

/** @param {string} type @param {string | Buffer} body @param {Record<string, string>} [headers] @returns {import('../server.mjs').Handler} */
export const reply =
  (type, body, headers = {}) =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);

/** @param {string} body */
export const script = (body) => reply('text/javascript; charset=utf-8', body);

/** A whole page, for a frame. @param {string} title @param {string} body */
export const page = (title, body) =>
  reply(
    'text/html; charset=utf-8',
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${title}</title>${body}</html>`,
  );

/** @param {string} name @param {number} days */
export const cookie = (name, days) => ({
  'set-cookie': `${name}=${Math.random().toString(36).slice(2)}; Path=/; Max-Age=${days * 86_400}; SameSite=Lax`,
});
