// schema.json teaches editors what a site may write: whole, in strict mode, and in the words of the shape.
import { describe, expect, it } from 'vitest';
import schema from '../../src/config/schema.json' with { type: 'json' };
import { DEFAULT_CATEGORIES } from '../../src/core/categories.js';
import { LIST_LIMIT } from '../../src/core/list-limit.js';
import { en } from '../../src/i18n/en.js';
import { enDetails } from '../../src/i18n/en-details.js';
import { enInPage } from '../../src/i18n/en-in-page.js';
import { CONFIG_SHAPE } from '../../src/config/config-shape.js';
import type { Fields, Shape } from '../../src/config/shape.js';
import { nodes, resolve, root, type Node } from './schema-nodes.js';
import { strictAjv } from './strict-ajv.js';

const ajv = strictAjv();
ajv.compile(schema);

/** Values of every kind that a single place of a configuration may have. */
const SAMPLES: unknown[] = [
  ...[null, true, false, 0, 1, 395, 396, 1.5, [], ['x'], {}, { en: 'x' }, { en: 1 }],
  ...['', 'x', 'a b', 'a_-9', '9a', 'a'.repeat(64), 'a'.repeat(65), 'a;b', '*', '/x', '#x', 'https://x', 'data:x'],
];

describe('schema.json', () => {
  it('is compiled without a complaint in strict mode', () => {
    expect(() => strictAjv().compile(schema)).not.toThrow();
  });

  it('describes every property and every definition', () => {
    const bare = nodes().filter(
      ([pointer, { description }]) => /\/(?:properties|\$defs)\/[^/]+$/.test(pointer) && !(description ?? '').trim(),
    );
    expect(bare.map(([pointer]) => pointer)).toEqual([]);
  });

  it('gives defaults and examples that it accepts itself', () => {
    const given = nodes().flatMap(([pointer, node]) => [
      ...(node.examples ?? []).map((value) => [pointer, value] as const),
      ...('default' in node ? [[pointer, node.default] as const] : []),
    ]);
    const refused = given.filter(([pointer, value]) => !ajv.getSchema(`${root.$id}${pointer}`)?.(value));
    expect(given.length).toBeGreaterThan(80);
    expect(refused).toEqual([]);
  });

  it('holds back unknown keys of everything but maps and texts', () => {
    const open = nodes().filter(([, node]) => node.type === 'object' && node.additionalProperties !== false);
    expect(open.map(([pointer]) => pointer).sort()).toEqual([
      '#/$defs/text/anyOf/1',
      '#/properties/categories',
      '#/properties/categories/additionalProperties',
      '#/properties/texts',
      '#/properties/texts/additionalProperties',
    ]);
  });

  it('has the keys, words, values and limits of the shape at every level', () => {
    let compared = 0;
    const compare = (written: Node, shape: Shape, pointer: string): void => {
      const node = resolve(written);
      const here = written.$ref ?? pointer;
      compared++;
      if (typeof shape === 'function') {
        const fits = ajv.getSchema(`${root.$id}${pointer}`);
        for (const value of SAMPLES) expect(fits?.(value), `${pointer} of ${String(value)}`).toBe(shape(value));
      } else if (typeof shape === 'string') {
        expect(node.enum, here).toEqual(shape.split('|'));
      } else if (Array.isArray(shape)) {
        const [one, other] = shape as readonly [Shape, Shape?];
        if (other) {
          expect(node.anyOf, here).toHaveLength(2);
          [one, other].forEach((each, at) => compare(node.anyOf?.[at] ?? {}, each, `${here}/anyOf/${at}`));
          return;
        }
        expect([node.type, node.maxItems], here).toEqual(['array', LIST_LIMIT]);
        compare(node.items ?? {}, one, `${here}/items`);
      } else {
        compareFields(node, shape as Fields, here);
      }
    };
    const compareFields = (node: Node, { '*': every, ...fields }: Fields, here: string) => {
      const plain = Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key.replace('!', ''), shape]));
      const required = Object.keys(fields).filter((key) => key.endsWith('!'));
      const named = Object.entries(node.properties ?? {});
      expect(node.type, here).toBe('object');
      expect((node.required ?? []).map((key) => `${key}!`).sort(), here).toEqual(required.sort());
      for (const [key, child] of named) compare(child, every ?? (plain[key] as Shape), `${here}/properties/${key}`);
      if (!every) {
        expect(named.map(([key]) => key).sort(), here).toEqual(Object.keys(plain).sort());
        expect(node.additionalProperties, here).toBe(false);
        return;
      }
      expect([node.maxProperties, resolve(node.propertyNames ?? {})], here).toEqual([LIST_LIMIT, root.$defs['id']]);
      const { $ref, ...own } = node.additionalProperties || {};
      compare($ref ? { $ref } : own, every, `${here}/additionalProperties`);
    };
    compare(root, CONFIG_SHAPE, '#');
    expect(compared).toBeGreaterThan(100);
  });

  it('knows the four default categories, and asks a title of every other', () => {
    const { categories } = root.properties ?? {};
    const { required, properties } = categories?.additionalProperties || {};
    expect(Object.keys(categories?.properties ?? {})).toEqual(DEFAULT_CATEGORIES);
    expect([required, properties?.['title']?.not]).toEqual([['title'], { const: '' }]);
  });

  it('names every text that may be worded anew, each with its English', () => {
    const texts = root.properties?.['texts']?.additionalProperties || {};
    const english = Object.entries(texts.properties ?? {}).map(([key, { examples }]) => [key, examples?.[0]]);
    expect(Object.fromEntries(english)).toEqual({ ...en, ...enDetails, ...enInPage });
  });
});
