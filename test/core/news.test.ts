// Who hears that consent changed, and when.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deriveConsent, type Consent } from '../../src/core/consent.js';
import { createNews, type News } from '../../src/core/news.js';

const fail = (): never => {
  throw new Error('of the page');
};

const BEFORE = deriveConsent(
  { categories: [], services: [], revision: '', regime: 'opt-in', mode: 'opt-in', gpc: false, minor: false },
  null,
);

const consentOf = (id: string): Consent => ({ ...BEFORE, id });

const newsOf = (heard: Parameters<typeof createNews>[1] = () => {}): News => createNews(BEFORE, heard);

const tell = (news: News, id: string) => news.tell(consentOf(id), null);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('news', () => {
  it('tells all of them the same, in the order in which they came', () => {
    const news = newsOf();
    const heard: string[] = [];
    news.add(({ id }) => heard.push(`first ${id}`));
    news.add(({ id }) => heard.push(`second ${id}`));
    tell(news, 'news');
    expect(heard).toEqual(['first news', 'second news']);
  });

  it('tells nobody when there is nobody', () => {
    expect(() => tell(newsOf(), 'news')).not.toThrow();
  });

  it('tells one that left no more', () => {
    const news = newsOf();
    const listener = vi.fn();
    const leave = news.add(listener);
    tell(news, 'before');
    leave();
    leave();
    tell(news, 'after');
    expect(listener.mock.calls).toEqual([[consentOf('before')]]);
  });

  it('tells a function twice that was added twice, and once when one of the two has left', () => {
    const news = newsOf();
    const listener = vi.fn();
    const leave = news.add(listener);
    news.add(listener);
    tell(news, 'both');
    leave();
    leave();
    tell(news, 'one');
    expect(listener.mock.calls).toEqual([[consentOf('both')], [consentOf('both')], [consentOf('one')]]);
  });

  it('tells the others when one throws, and reports what it threw', () => {
    const news = newsOf();
    const other = vi.fn();
    news.add(fail);
    news.add(other);
    expect(() => tell(news, 'news')).not.toThrow();
    expect(other).toHaveBeenCalledExactlyOnceWith(consentOf('news'));
    expect(console.error).toHaveBeenCalledExactlyOnceWith('[assent]', new Error('of the page'));
  });

  it('leaves nobody out when one leaves while it is told', () => {
    const news = newsOf();
    const other = vi.fn();
    const leave = news.add(() => leave());
    news.add(other);
    tell(news, 'news');
    expect(other).toHaveBeenCalledTimes(1);
  });

  it('tells one that comes while others are told from the next time on', () => {
    const news = newsOf();
    const late = vi.fn();
    const leave = news.add(() => {
      leave();
      news.add(late);
    });
    tell(news, 'first');
    expect(late).not.toHaveBeenCalled();
    tell(news, 'second');
    expect(late.mock.calls).toEqual([[consentOf('second')]]);
  });

  it('resolves once with what is told next, for everyone who waits', async () => {
    const news = newsOf();
    tell(news, 'before');
    const waiting = [news.next(), news.next()];
    tell(news, 'first');
    tell(news, 'second');
    expect(await Promise.all(waiting)).toEqual([consentOf('first'), consentOf('first')]);
  });

  it('resolves also where a listener throws', async () => {
    const news = newsOf();
    news.add(fail);
    const waiting = news.next();
    tell(news, 'news');
    expect(await waiting).toEqual(consentOf('news'));
  });

  it('tells what a listener decides once all have heard of what led to it', () => {
    const told: (string | null)[] = [];
    const news = newsOf((method) => told.push(method));
    let isAnswered = false;
    news.add(() => {
      if (!isAnswered) news.tell(consentOf('second'), 'withdraw');
      isAnswered = true;
    });
    news.add(({ id }) => told.push(id));
    news.tell(consentOf('first'), 'accept-all');
    expect(told).toEqual(['first', 'accept-all', 'second', 'withdraw']);
  });

  it('tells the document what has changed, in a list that no listener can change for the next one', () => {
    const lists: unknown[] = [];
    document.addEventListener('assent-change', ({ changed }) => lists.push(changed), { once: true });
    newsOf().tell({ ...BEFORE, choices: { ...BEFORE.choices, extra: true } }, null);
    expect(lists).toEqual([['extra']]);
    expect(lists.every(Object.isFrozen)).toBe(true);
  });

  it('keeps two lists apart', () => {
    const listener = vi.fn();
    newsOf().add(listener);
    tell(newsOf(), 'news');
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('a listener', () => {
  it('that another has just taken out is told no more', () => {
    const news = newsOf();
    const told = vi.fn();
    news.add(() => stop());
    const stop = news.add(told);
    tell(news, 'news');
    expect(told).not.toHaveBeenCalled();
  });
});
