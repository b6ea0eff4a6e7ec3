// BigCommerce: what it is sent, and what is adopted from its own interface.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decide, EVERYTHING, stranger } from './page.js';
import { log, noticeCookie, since, start, usePlatform } from './platform.js';

usePlatform();

describe('BigCommerce', () => {
  const load = async () => (await import('../../src/signals/bigcommerce.js')).bigcommerce;
  const keep = (allow: number[], deny: number[]) => {
    document.cookie = `bc_consent=${encodeURIComponent(JSON.stringify({ allow, deny }))}; path=/`;
  };

  beforeEach(() => {
    vi.stubGlobal('fetch', (url: string, { body, method, keepalive }: RequestInit & { body: string }) => {
      log.push(`${method ?? ''} ${url} ${body} ${String(keepalive)}`);
      const { allow, deny } = JSON.parse(body) as { allow: number[]; deny: number[] };
      return Promise.resolve().then(() => {
        keep(allow, deny);
        noticeCookie('bc_consent');
        return new Response('{}');
      });
    });
  });

  it('is sent every decision whole, and nothing before', async () => {
    const visitor = stranger();
    const shop = start('bigcommerce', await load(), visitor);
    expect(since()).toEqual([]);
    decide(visitor, 'analytics');
    shop.update();
    expect(since()).toEqual(['POST /api/storefront/consent {"allow":[3],"deny":[2,4]} true']);
    await new Promise((resolve) => setTimeout(resolve));
    expect(shop.adopted).toEqual([]);
  });

  it('is sent nothing that its cookie says already', async () => {
    keep([2, 3, 4], []);
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    start('bigcommerce', await load(), visitor);
    expect(since()).toEqual([]);
  });

  it('adopts what is chosen in its own interface', async () => {
    const shop = start('bigcommerce', await load(), stranger());
    keep([3], [2, 4]);
    noticeCookie('bc_consent');
    expect(shop.adopted).toEqual([{ analytics: true }]);
    expect(since()).toEqual([]);
  });
});
