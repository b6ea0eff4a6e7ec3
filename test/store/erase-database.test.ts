// Deleting databases, and saying which would not go.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eraseDatabases } from '../../src/store/erase-database.js';

type Ending = 'success' | 'error' | 'blocked';

/** Databases of these names, each with what comes of deleting it. They are listed, or not, as in Firefox before 126. */
function databases(endings: Record<string, Ending>, isListed = true) {
  const asked: string[] = [];
  const list = vi.fn(() => Promise.resolve(Object.keys(endings).map((name) => ({ name, version: 1 }))));
  const deleteDatabase = (name: string) => {
    asked.push(name);
    const request: { onsuccess?: () => void; onerror?: () => void } = {};
    const ending = endings[name] ?? 'success';
    if (ending !== 'blocked') queueMicrotask(() => (ending === 'success' ? request.onsuccess : request.onerror)?.());
    return request;
  };
  vi.stubGlobal('indexedDB', { deleteDatabase, ...(isListed ? { databases: list } : {}) });
  return { asked, list };
}

async function erase(...patterns: string[]): Promise<[string, boolean][]> {
  const reports: [string, boolean][] = [];
  const isSelected = (name: string) => name.startsWith('visits');
  await eraseDatabases(patterns, isSelected, (name, isGone) => reports.push([name, isGone]));
  return reports;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('eraseDatabases', () => {
  it('deletes what is selected of what is there, and reports each', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { asked } = databases({ 'visits-1': 'success', orders: 'success', 'visits-2': 'error' });
    expect(await erase('visits-*')).toEqual([
      ['visits-1', true],
      ['visits-2', false],
    ]);
    expect(asked).toEqual(['visits-1', 'visits-2']);
  });

  it('deletes those that are declared by their whole name where a browser lists none', async () => {
    databases({}, false);
    expect(await erase('visits', 'visits-*', 'orders')).toEqual([['visits', true]]);
  });

  it('waits a second for one that is open elsewhere, and reports it as left', async () => {
    vi.useFakeTimers();
    databases({ visits: 'blocked' });
    let isDone = false;
    const reports = erase('visits').finally(() => (isDone = true));
    await vi.advanceTimersByTimeAsync(999);
    expect(isDone).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await reports).toEqual([['visits', false]]);
  });

  it('asks for no list where no service declares any', async () => {
    const { list } = databases({ visits: 'success' });
    expect(await erase()).toEqual([]);
    expect(list).not.toHaveBeenCalled();
  });

  it('reports nothing in a page without databases', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await erase('visits')).toEqual([]);
  });
});
