// WordPress: what its plugin is told, what it tells, and that neither ever goes round in circles.
import { describe, expect, it, vi } from 'vitest';
import { wordpress } from '../../src/signals/wordpress.js';
import { decide, page, stranger } from './page.js';
import { log, since, start, usePlatform } from './platform.js';

usePlatform();

describe('WordPress', () => {
  /** The plugin, as version 2 behaves. */
  function activate(kept: Record<string, string> = {}): void {
    page['wp_has_consent'] = (word: string) => kept[word] === 'allow';
    page['wp_set_consent'] = (word: string, value: string) => {
      log.push(`${word} ${value}`);
      if (kept[word] === value) return;
      kept[word] = value;
      // A list with names for keys.
      const detail = Object.assign([], { [word]: value });
      document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail }));
    };
  }

  it.each([
    ['opt-in', 'optin'],
    ['opt-out', 'optout'],
    ['notice', 'optout'],
  ] as const)('is told that the rule is %s before it is there', (mode, type) => {
    const heard = vi.fn();
    document.addEventListener('wp_consent_type_defined', heard, { once: true });
    start('wordpress', wordpress, stranger({ mode }));
    expect(page['wp_consent_type']).toBe(type);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hears only what it does not know on the next page', () => {
    activate({ functional: 'allow', preferences: 'allow' });
    const visitor = stranger();
    decide(visitor, 'preference', 'analytics');
    start('wordpress', wordpress, visitor);
    expect(since()).toEqual(['statistics-anonymous allow', 'statistics allow']);
  });

  it('takes an older yes back where nobody has answered here', () => {
    activate({ marketing: 'allow' });
    start('wordpress', wordpress, stranger());
    expect(since()).toEqual(['marketing deny']);
  });

  it('adopts what another plugin says, and lets it rest', () => {
    activate();
    const one = start('wordpress', wordpress, stranger());
    (page['wp_set_consent'] as (word: string, value: string) => void)('marketing', 'allow');
    expect(one.adopted).toEqual([{ targeting: true }]);
    expect(since().filter((line) => line.startsWith('marketing')).length).toBeLessThan(4);
  });
});
