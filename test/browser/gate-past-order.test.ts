// Scripts that wait for an event long past, and use then what a script after them brings.
import { beforeEach, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { gatedScript } from '../helpers/gated-script.js';
import { openCounting } from '../helpers/open-counting.js';
import { becomeVisitor, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();

/** As zone.js has it, in every page of Angular: listeners are kept by their event's name, and found by what an event says it is. */
const ZONE = `<script>{
  window.Zone = class {};
  const { addEventListener } = EventTarget.prototype;
  const kept = new Map();
  function tell(event) {
    for (const listener of kept.get(this)?.[event.type] ?? []) listener.call(this, event);
  }
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (target !== window || typeof listener !== 'function') return addEventListener.call(target, type, listener, options);
    kept.set(target, { ...kept.get(target), [type]: [...(kept.get(target)?.[type] ?? []), listener] });
    addEventListener.call(target, type, tell, options);
  };
}</script>`;

describeEngines('an event that a late script waits for', (tab) => {
  beforeEach(() => becomeVisitor(tab(), server, 'new'));
  const open = (html: string) => openCounting(tab(), server, html);
  const waiting = (type: string, what: string, needs = 'analytics') =>
    gatedScript({ text: `addEventListener('${type}', () => ran.push(${what}))` }, '', needs);

  it.each(['DOMContentLoaded', 'load'])('comes after a library that stands behind it: %s', async (type) => {
    server.script('/library.js', 'window.library = "library"', 200);
    await open(waiting(type, 'window.library') + gatedScript({ file: 'library' }));
    await tab().evaluate('assent.acceptAll()');
    expect(await ranIn(tab(), 1)).toEqual(['library']);
  });

  it('comes after it on a later page as well', async () => {
    server.script('/library.js', 'window.library = "library"', 200);
    await becomeVisitor(tab(), server, 'agreed');
    await open(waiting('DOMContentLoaded', 'window.library') + gatedScript({ file: 'library' }));
    expect(await ranIn(tab(), 1)).toEqual(['library']);
  });

  it('does not wait for a library of another category, whose own do', async () => {
    const release = server.heldScript('/other.js', 'window.other = "other"');
    const other = waiting('DOMContentLoaded', 'window.other', 'targeting');
    const html = other + gatedScript({ file: 'other' }, '', 'targeting') + waiting('DOMContentLoaded', '"own"');
    await open(html);
    await tab().evaluate('assent.acceptAll()');
    expect(await ranIn(tab(), 1)).toEqual(['own']);
    release();
    expect(await ranIn(tab(), 2)).toEqual(['own', 'other']);
  });

  it('is not said to a script that was refused meanwhile, where the page is kept', async () => {
    const release = server.heldScript('/behind.js', '');
    const waits = waiting('DOMContentLoaded', '"refused"', 'tally') + waiting('DOMContentLoaded', '"allowed"');
    await open(`${waits}${gatedScript({ text: 'ran.push("begun")' })}${gatedScript({ file: 'behind' })}`);
    await tab().evaluate('assent.acceptAll()');
    expect(await ranIn(tab(), 1)).toEqual(['begun']);
    await tab().evaluate('void assent.set({}, { tally: false })');
    release();
    expect(await ranIn(tab(), 2)).toEqual(['begun', 'allowed']);
  });

  it('is said in a page with zone.js, and to none of the page that has heard it', async () => {
    const page = '<script>addEventListener("load", () => ran.push("page"))</script>';
    await open(ZONE + page + waiting('load', '"late"'));
    await tab().evaluate('assent.acceptAll()');
    expect(await ranIn(tab(), 2)).toEqual(['page', 'late']);
  });
});
