// Magento: what its cookies say, and what is adopted from its own notice.
import { describe, expect, it } from 'vitest';
import { decide, stranger } from './page.js';
import { noticeCookie, start, usePlatform } from './platform.js';

usePlatform();

describe('Magento', () => {
  const load = async () => (await import('../../src/signals/magento.js')).magento;
  const ALLOWED = `user_allowed_save_cookie=${encodeURIComponent('{"1":1}')}`;

  it('keeps its cookie with a yes, and its refusal without one', async () => {
    const visitor = stranger();
    const shop = start('magento', await load(), visitor, { website: 1 });
    expect(document.cookie).toBe('mg_dnt=1');
    decide(visitor, 'analytics');
    shop.update();
    expect(document.cookie).toBe(ALLOWED);
    decide(visitor);
    shop.update();
    expect(document.cookie).toBe('mg_dnt=1');
  });

  it('adopts a yes given in its own notice, once, and no cookie that lay there', async () => {
    document.cookie = `${ALLOWED}; path=/`;
    const shop = start('magento', await load(), stranger(), { website: '1' });
    expect(document.cookie).not.toContain('user_allowed');
    document.cookie = `${ALLOWED}; path=/`;
    noticeCookie('user_allowed_save_cookie');
    noticeCookie('user_allowed_save_cookie');
    expect(shop.adopted).toEqual([{ analytics: true }]);
    expect(document.cookie).toBe(ALLOWED);
  });

  it('allows nothing where the site has not said which website it is', async () => {
    const visitor = stranger();
    decide(visitor, 'analytics');
    start('magento', await load(), visitor);
    expect(document.cookie).not.toContain('user_allowed');
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      '[assent:signals] signals.magento.website: expected the number of the website, got none; nothing is allowed',
    );
  });

  it('takes the notice of the platform away', async () => {
    document.body.innerHTML = '<div class="message cookie"></div>';
    start('magento', await load(), stranger(), { website: 1 });
    expect(document.body.innerHTML).toBe('');
  });
});
