// Adobe: what it is told, and after which command.
import { describe, expect, it } from 'vitest';
import { adobe } from '../../src/signals/adobe.js';
import { decide, EVERYTHING, page, show, stranger } from './page.js';
import { log, since, start, usePlatform } from './platform.js';

usePlatform();

describe('Adobe', () => {
  it('hears the answer after what configures it, which takes no other command before', () => {
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    start('adobe', adobe, visitor);
    // As its base code does: a function first, and then its list.
    const list: unknown[][] = [];
    const alloy = (...given: unknown[]) => list.push(given);
    page['alloy'] = alloy;
    expect(page['alloy']).toBe(alloy);
    alloy('configure', { defaultConsent: 'pending' });
    document.dispatchEvent(new Event('load'));
    expect(list.map(([command]) => command)).toEqual(['configure', 'setConsent']);
  });

  it('is not kept in what it remembers by what has lapsed, a browser that asks for privacy, or an age', () => {
    page['alloy'] = (_: string, { consent: [{ value }] }: { consent: [{ value: object }] }) => log.push(show(value));
    const out = ['{general:out}'];
    start('adobe', adobe, stranger({ lapsed: true }));
    expect(since()).toEqual(out);
    start('adobe', adobe, stranger({ mode: 'opt-out', gpc: true, allowed: ['functionality', 'analytics'] }));
    expect(since()).toEqual(out);
    start('adobe', adobe, stranger({ minor: true }));
    expect(since()).toEqual(out);
    const visitor = stranger({ mode: 'opt-out', allowed: ['analytics', 'targeting'] });
    const { update } = start('adobe', adobe, visitor);
    expect(since()).toEqual(['{general:in}']);
    Object.assign(visitor, { minor: true, allowed: [] });
    update();
    expect(since()).toEqual(out);
  });

  it('hears the answer in the second version of its standard where the site says so', () => {
    page['alloy'] = (_: string, given: object) => log.push(show(given));
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    const { update } = start('adobe', adobe, visitor, { version: '2.0' });
    decide(visitor, 'functionality');
    update();
    const said = (value: string) => `{consent:[{standard:Adobe,version:2.0,value:{collect:{val:${value}}}}]}`;
    expect(since()).toEqual([said('y'), said('n')]);
  });

  it('is called as the site calls it', () => {
    page['shop'] = (command: string, given: object) => log.push(`${command} ${show(given)}`);
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    start('adobe', adobe, visitor, { instance: 'shop' });
    Reflect.deleteProperty(page, 'shop');
    expect(since()).toEqual(['setConsent {consent:[{standard:Adobe,version:1.0,value:{general:in}}]}']);
  });

  it.each([{}, { gpc: true }])(
    'hears nothing while the visitor is asked, also once the place is known: %o',
    (changes) => {
      page['alloy'] = () => log.push('alloy');
      const visitor = stranger(changes);
      const { update } = start('adobe', adobe, visitor);
      visitor.gpc = !visitor.gpc;
      update();
      expect(since()).toEqual([]);
    },
  );

  it('hears that an answer is forgotten', () => {
    page['alloy'] = (_: string, { consent: [{ value }] }: { consent: [{ value: object }] }) => log.push(show(value));
    const visitor = stranger();
    decide(visitor, ...EVERYTHING);
    const { update } = start('adobe', adobe, visitor);
    Object.assign(visitor, stranger());
    update();
    expect(since()).toEqual(['{general:in}', '{general:out}']);
  });
});
