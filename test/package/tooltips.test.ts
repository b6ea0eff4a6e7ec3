// What an editor says of the public types, as the schema says it of the JSON.
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { read } from '../helpers/bundle.js';

/** The properties and methods of a file's exported types that stand without a comment: `UiConfig.theme`. */
function undescribed(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const look = (node: ts.Node, owner: string): void => {
    const isMember = ts.isPropertySignature(node) || ts.isMethodSignature(node);
    if (isMember && !ts.getJSDocCommentsAndTags(node).length) found.push(`${owner}.${node.name.getText()}`);
    const isNamed = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    ts.forEachChild(node, (child) => look(child, isNamed ? node.name.text : owner));
  };
  look(source, '');
  return found;
}

describe('a tooltip', () => {
  it.each([
    'src/api.ts',
    'src/index.ts',
    'src/server.ts',
    'src/config/types.ts',
    'src/config/signal-types.ts',
    'src/config/shape-faults.ts',
    'src/core/consent.ts',
    'src/core/decision.ts',
    'src/core/erasure.ts',
    'src/core/receipt.ts',
    'src/prerender/render-banner.ts',
    'src/prerender/render-head.ts',
    'src/regime/faults.ts',
  ])('says what each member of the types of %s is', (file) => {
    expect(undescribed(file)).toEqual([]);
  });
});
