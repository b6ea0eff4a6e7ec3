// The consent API of a BigCommerce storefront, as far as a page sees it: the answer comes back as a cookie.

/** @type {import('../../server.mjs').Handler} */
const keepConsent = (request, response) => {
  let answer = '';
  request.setEncoding('utf8').on('data', (part) => (answer += part));
  request.on('end', () => {
    const cookie = `bc_consent=${encodeURIComponent(answer)}; Path=/; SameSite=Lax`;
    response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': cookie }).end('{}');
  });
};

/** What it answers, by path. @type {Record<string, import('../../server.mjs').Handler>} */
export const bigcommerce = { '/api/storefront/consent': keepConsent };
