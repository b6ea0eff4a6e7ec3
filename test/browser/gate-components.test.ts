// Custom elements that draw themselves while the page is still being parsed: what they bring is tagged like anything else.
import { beforeEach, expect, it } from 'vitest';
import { describeEngines } from '../helpers/engines.js';
import { gatedScript } from '../helpers/gated-script.js';
import { openCounting } from '../helpers/open-counting.js';
import { becomeVisitor, ranIn } from '../helpers/ran.js';
import { useServer } from '../helpers/server.js';

const server = useServer();

describeEngines('a custom element brings a gated script while the page is parsed, by', (tab, engine) => {
  beforeEach(async () => {
    await becomeVisitor(tab(), server, 'new');
    server.script('/first.js', 'ran.push("first")');
  });

  /** What runs after a yes in a page with an element that draws itself so. */
  async function ranOf(draw: string): Promise<string[]> {
    const markup = gatedScript({ file: 'first' }) + gatedScript({ text: 'ran.push("second")' });
    await openCounting(
      tab(),
      server,
      `<template id="markup">${markup}</template>
      <script>customElements.define('shop-reviews', class extends HTMLElement { connectedCallback() { ${draw}; } })</script>
      <shop-reviews></shop-reviews><p>more</p>`,
    );
    await tab().evaluate('assent.acceptAll()');
    return ranIn(tab(), 2);
  }

  it('a clone of a template', async () => {
    expect(await ranOf('this.append(markup.content.cloneNode(true))')).toEqual(['first', 'second']);
  });

  // Firefox alone does not tell that such a script counts as run.
  it.skipIf(engine === 'Firefox')('innerHTML', async () => {
    expect(await ranOf('this.innerHTML = markup.innerHTML')).toEqual(['first', 'second']);
  });
});
