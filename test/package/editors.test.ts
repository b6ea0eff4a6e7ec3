// What editors are told: it has to say what the library does, and all of it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest, read, ROOT } from '../helpers/bundle.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration extends Required<Named> {
  readonly tagName: string;
  readonly members: readonly Named[];
  readonly attributes: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}
interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly { readonly kind: string; readonly name: string; readonly declaration: object }[];
}
interface Attribute extends Named {
  readonly values?: readonly Named[];
}

const { modules } = JSON.parse(read('dist/custom-elements.json')) as { modules: Module[] };
const data = JSON.parse(read('dist/html-data.json')) as { tags: Attribute[]; globalAttributes: Attribute[] };
const elements = modules.flatMap(({ declarations }) => declarations);
const names = (list: readonly Named[] = []) => list.map(({ name }) => name);
const element = (tag: string) => elements.find(({ tagName }) => tagName === tag);

/** The six of the contract. */
const TAGS = ['banner', 'choices', 'declaration', 'placeholder', 'preferences', 'trigger'].map(
  (name) => `assent-${name}`,
);

describe('custom-elements.json', () => {
  it('is where package.json says, for editors that look there', () => {
    const { customElements } = JSON.parse(read('package.json')) as { customElements: string };
    expect(existsSync(join(ROOT, customElements))).toBe(true);
    expect(manifest.exports['./custom-elements.json']).toBe(customElements);
  });

  it('lists the six elements, each in a file that ships and exports its class', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(TAGS);
    for (const { path, exports, declarations } of modules) {
      const code = readFileSync(join(ROOT, path), 'utf8');
      for (const { name } of declarations) expect(code).toMatch(new RegExp(`export \\{ ${name} \\}`));
      for (const { kind, name } of exports)
        if (kind === 'custom-element-definition') expect(code).toContain(`'${name}'`);
    }
  });

  it('describes every element, attribute, slot, part and custom property', () => {
    const described = elements.flatMap((one) => [
      one,
      ...one.attributes,
      ...one.slots,
      ...one.cssParts,
      ...one.cssProperties,
    ]);
    expect(described.filter(({ description }) => !description)).toEqual([]);
  });

  it('knows what a site may set', () => {
    expect(names(element('assent-banner')?.slots)).toEqual(['title', 'text', 'policy', 'notice', 'actions']);
    expect(names(element('assent-preferences')?.cssParts)).toEqual(
      expect.arrayContaining(['dialog', 'close', 'switch']),
    );
    expect(names(element('assent-trigger')?.cssParts)).toEqual(['button']);
    expect(names(element('assent-placeholder')?.attributes)).toEqual(['poster']);
    expect(names(element('assent-placeholder')?.members)).toEqual(['standsFor']);
    expect(names(element('assent-trigger')?.cssProperties)).toContain('--assent-trigger-inset');
    const known = new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)));
    const settable = [...read('src/ui/shared/tokens.styles.ts').matchAll(/--assent-[a-z-]+/g)].map(([name]) => name);
    expect(settable.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('html-data.json', () => {
  it('lists the six elements', () => {
    expect(names(data.tags).sort()).toEqual(TAGS);
  });

  it('describes every attribute of tagging and of the tag, and every value', () => {
    const all = data.globalAttributes.flatMap((one) => [one, ...(one.values ?? [])]);
    expect(all.filter(({ description }) => !description)).toEqual([]);
    const read = [
      'assent',
      'type',
      'src',
      'srcset',
      'poster',
      'data',
      'href',
      'config',
      'lang',
      'region',
      'minor',
      'ui',
    ];
    expect(names(data.globalAttributes)).toEqual(expect.arrayContaining(read.map((name) => `data-${name}`)));
  });

  it('offers exactly the actions that the library knows', () => {
    const table = /const CALLS = \{([^}]*)\}/.exec(read('src/core/actions.ts'))?.[1] ?? '';
    const known = [...table.matchAll(/^\s+'?([\w-]+)'?:/gm)].map(([, name]) => name);
    const offered = data.globalAttributes.find(({ name }) => name === 'data-assent-action')?.values;
    expect(known.length).toBeGreaterThan(4);
    expect(names(offered).sort()).toEqual(known.sort());
  });
});
