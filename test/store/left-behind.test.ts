// What of a refused service is here all the same.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ServiceConfig } from '../../src/config/types.js';
import type { Consent } from '../../src/core/consent.js';
import { isLeftBehind } from '../../src/store/left-behind.js';
import { forgetPage } from '../helpers/forget-page.js';
import { settingsOf } from './ledgers.js';

const SHARED: ServiceConfig = { id: 'ours', category: 'analytics', cookies: [{ name: 'shared' }] };

/** Whether anything is found of a service that is refused, beside one that is allowed. */
function isFound(kept: Partial<ServiceConfig>, decided = true) {
  const settings = settingsOf({ services: [{ id: 'theirs', category: 'targeting', ...kept }, SHARED] });
  return isLeftBehind({ decided, services: { theirs: false, ours: true } } as unknown as Consent, settings);
}

beforeEach(() => {
  for (const name of ['first', 'tally.1', 'shared']) document.cookie = `${name}=1; path=/`;
  for (const name of ['first', 'seen:1']) localStorage.setItem(name, '1');
});

afterEach(() => {
  forgetPage();
  sessionStorage.clear();
});

describe('what is left behind', () => {
  it.each<[string, Partial<ServiceConfig>]>([
    ['a cookie', { cookies: [{ name: 'first' }] }],
    ['a cookie by the beginning of its name', { cookies: [{ name: 'none' }, { name: 'tally.*' }] }],
    ['an entry of a storage', { storage: [{ type: 'local', name: 'seen:1' }] }],
    ['an entry by the beginning of its name', { storage: [{ type: 'local', name: 'seen:*' }] }],
  ])('is %s', (_, kept) => {
    expect(isFound(kept)).toBe(true);
    expect(isFound(kept, false)).toBe(false);
  });

  it.each<[string, Partial<ServiceConfig>]>([
    ['nothing that is declared', {}],
    ['a longer name', { cookies: [{ name: 'fir' }, { name: 'irst' }], storage: [{ type: 'local', name: 'seen' }] }],
    ['another kind', { cookies: [{ name: 'seen:1' }], storage: [{ type: 'local', name: 'tally.1' }] }],
    ['the storage of another kind', { storage: [{ type: 'session', name: 'seen:1' }] }],
    ['what is not looked for, since almost anything would fit', { cookies: [{ name: '*' }, { name: '*st' }] }],
    ['what an allowed service keeps, too', { cookies: [{ name: 'shared' }] }],
    ['a database', { storage: [{ type: 'indexeddb', name: 'first' }] }],
  ])('is not %s', (_, kept) => {
    expect(isFound(kept)).toBe(false);
  });

  it('is found beside a storage that a page lacks', () => {
    vi.stubGlobal('localStorage', null);
    sessionStorage.setItem('visit', '1');
    const storage = (['local', 'session'] as const).map((type) => ({ type, name: 'visit' }));
    expect(isFound({ storage })).toBe(true);
  });
});
