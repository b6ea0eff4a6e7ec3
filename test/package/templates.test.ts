// The templates as the build leaves them, and what it takes for a mistake in one.
import { parseAst } from 'rollup/parseAst';
import { describe, expect, it } from 'vitest';
import { compileTemplates } from '../../src/build/templates.mjs';

function compile(code: string): string | undefined {
  const { transform } = compileTemplates as unknown as {
    transform: (this: { parse: typeof parseAst }, code: string, id: string) => { code: string } | null;
  };
  return transform.call({ parse: parseAst }, code, '/src/ui/some.ts')?.code;
}

describe('a compiled template', () => {
  it.each([
    ['what stands between tags', '<b>${one}</b>', '<b><?></b>${one}'],
    ['an attribute', '<a href=${one} rel="noopener">x</a>', '<a $href rel="noopener">x</a>${one}'],
    ['an attribute in quotes', '<a href="${one}">x</a>', '<a $href>x</a>${one}'],
    ['the last attribute of a void element', '<img alt=${one} />', '<img $alt />${one}'],
    ['a property and a listener', '<i .checked=${one} @click=${two}></i>', '<i .checked @click></i>${one}${two}'],
    ['several, in their order', '<i id=${one}>${two}</i>${three}', '<i $id><?></i><?>${one}${two}${three}'],
    [
      'a template in a template',
      '<i>${all.map((x) => html`<b>${x}</b>`)}</i>',
      '<i><?></i>${all.map((x) => html`<b><?></b>${x}`)}',
    ],
    [
      'lines',
      '<section>\n    <b>${one}</b>\n    ${two}\n  </section>',
      '<section><b><?></b> <?></section>${one}${two}',
    ],
    ['words across lines', '<b>one</b>\n  <i>two</i>', '<b>one</b> <i>two</i>'],
  ])('names %s in its markup', (_, template, compiled) => {
    expect(compile(`const it = html\`${template}\`; rest();`)).toBe(`const it = html\`${compiled}\`; rest();`);
  });

  it.each([
    ['text beside an expression', '<i class="a ${one}"></i>'],
    ['text after an expression', '<i class=${one}b></i>'],
    ['two expressions in one attribute', '<i class="${one}${two}"></i>'],
    ['an expression for an element', '<i ${one}></i>'],
    ['a kind that nothing here uses', '<i ?hidden=${one}></i>'],
  ])('ends the build where it has %s', (_, template) => {
    expect(() => compile(`html\`${template}\``)).toThrow('the whole value of an attribute');
  });

  it.each([
    ['a tag that nobody closes', '<p>${one}<b>x</b>'],
    ['tags that cross', '<b><i>x</b></i>'],
    ['a void element that does not say so', '<p>x<br>y</p>'],
    ['an entity', '<b>x&nbsp;y</b>'],
    ['an entity in an attribute', '<b title="x&amp;y">z</b>'],
    ['a value without quotes', '<b part=x>y</b>'],
    ['an element of our own', '<assent-x>y</assent-x>'],
    ['a comment', '<!-- x --><b>y</b>'],
  ])('ends the build where it has %s', (_, template) => {
    expect(() => compile(`html\`${template}\``)).toThrow('plain elements, each of them closed');
  });

  it('is looked for where elements are drawn', () => {
    const { transform } = compileTemplates as unknown as { transform: (code: string, id: string) => unknown };
    expect(transform('html`<b>${one}</b>`', '/src/gate/some.ts')).toBeNull();
  });
});
