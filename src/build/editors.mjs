// What editors and frameworks are told: the elements' manifest (custom-elements.json), VS Code's HTML data, and the types
// of elements in templates. Read from the sources, so that it can't say anything else than they do.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
// @ts-expect-error Its types leave out what its file exports.
import { create, ts } from '@custom-elements-manifest/analyzer';

/** What a site may set of the looks. */
const PROPERTIES = /** @type {Record<string, string>} */ ({
  surface: 'The background.',
  text: 'The colour of text.',
  soft: 'The background of what is set apart, as a category is.',
  muted: 'The colour of text that matters less.',
  line: 'The colour of lines.',
  button: 'The background of buttons; accepting and refusing always look alike.',
  'button-text': 'The colour of text on buttons.',
  on: 'The colour of a switch that is on.',
  focus: 'The colour of the outline around what has the focus.',
  radius: 'How round the corners are.',
  shadow: 'The shadow of what floats over the page.',
  font: 'The fonts.',
  'z-index': 'How high it floats over the page.',
  'trigger-inset': 'Where the trigger floats, as `inset` of CSS.',
  'button-line': 'The line around buttons.',
  'button-radius': 'How round the corners of buttons are.',
  'button-weight': 'How bold the text on buttons is.',
  'on-text': 'The colour of the mark on a switch that is on.',
  link: 'The colour of links.',
  backdrop: 'What lies over the page while a dialog is open.',
  border: 'How thick lines are.',
  space: 'The space inside, from which all other spaces follow.',
  'font-size': 'The size of text.',
  'title-size': 'The size of titles.',
  width: 'How wide the dialog is.',
  'banner-width': 'How wide the banner is.',
});

/** What belongs where in the banner, for pages that write it themselves. */
const SLOTS = /** @type {Record<string, string>} */ ({
  title: 'The title.',
  text: 'Who asks, and what for.',
  policy: 'The link to the policy.',
  notice: "What the browser's signal changes, and what is new since the last answer.",
  actions: 'The buttons, each with its `data-assent-action`.',
});

/** What a page may style as `::part()`. */
const PARTS = /** @type {Record<string, string>} */ ({
  text: 'What is said.',
  actions: 'What holds the buttons.',
  button: 'Each of its buttons.',
  link: 'Each of its links, or the button that looks like one.',
  state: 'That the opt-out is honoured, in words.',
  box: 'All of it.',
  poster: 'The picture behind the words.',
  once: 'The button that allows this once.',
  always: 'The button that allows it from now on.',
  dialog: 'The dialog.',
  sheet: 'What is in the dialog.',
  header: 'What holds the title and the way out.',
  title: 'The title.',
  close: 'The way out.',
  body: 'What scrolls between header and footer.',
  intro: 'What the visitor may do here.',
  notice: 'What holds whatever is switched: for a minor, or by the signal of the browser.',
  category: 'A category.',
  'category-title': 'The title of a category.',
  row: 'A title and its switch.',
  switch: 'The switch of what can be refused.',
  'always-on': 'What stands in the place of a switch where nothing can be refused.',
  detail: 'What something does, and what refusing it costs.',
  before: 'The answer of an earlier decision, which counts no more.',
  services: 'The services of a category, which unfold.',
  summary: 'What unfolds them, with their number.',
  service: 'A service.',
  'service-title': 'The name of a service.',
  facts: 'Who provides a service, and what it keeps for how long.',
  choice: 'What is said of the decision, and the button that deletes what is kept.',
  id: 'The id of the decision.',
  erase: 'The button that deletes what is kept.',
  status: 'What came of deleting.',
  footer: 'What holds the three buttons.',
  accept: 'The button that accepts everything.',
  reject: 'The button that refuses everything.',
  save: 'The button that saves what was switched.',
});

const ATTRIBUTES = /** @type {Record<string, string>} */ ({
  poster: "A picture to show meanwhile, from the page's own host.",
  prerendered: 'Set by `assent/prerender` on a banner that a server wrote.',
});

const read = (/** @type {string} */ file) => readFileSync(file, 'utf8');

/** Every match of a pattern's first group, once each. @param {string} text @param {RegExp} pattern */
const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];

/** A file's text with the style sheets that it is made of. @param {string} file @returns {string} */
function withStyles(file) {
  const text = read(file);
  const styles = found(text, /from '(\.[^']*\.styles)\.js'/g).map((path) => `${join(dirname(file), path)}.ts`);
  return [text, ...styles.map(withStyles)].join('\n');
}

/** What of the looks a site may set: by itself, or by the name that our styles have for it. @param {string} text */
function settable(text) {
  const own = new Map(
    [...text.matchAll(/--_([a-z-]+): var\(--assent-([a-z-]+)/g)].map(([, inner, name]) => [inner, name]),
  );
  const used = found(text, /var\(--_([a-z-]+)/g).flatMap((inner) => own.get(inner) ?? []);
  const plain = found(text.replace(/--_[a-z-]+: var\(--assent-.*/g, ''), /var\(--assent-([a-z-]+)/g);
  return [...new Set([...used, ...plain])].sort();
}

/** @param {string[]} names @param {Record<string, string>} texts @param {string} prefix */
const described = (names, texts, prefix = '') =>
  names.map((name) => ({ name: prefix + name, ...(texts[name] ? { description: texts[name] } : {}) }));

/** The elements by name, each with the file of its class. @returns {{ tagName: string, name: string, file: string }[]} */
function registered() {
  const [classes, names] = [read('src/elements.ts'), read('src/define.ts')];
  return [...names.matchAll(/register\('([\w-]+)', (\w+)\)/g)].map(([, tagName = '', name = '']) => {
    const path = new RegExp(`\\b${name}\\b.*from '\\./(.*)\\.js'`).exec(classes)?.[1];
    if (!path) throw new Error(`custom-elements.json: ${name} is not exported`);
    return { tagName, name, file: `src/${path}.ts` };
  });
}

/** One element, from what the analyzer read and from its templates and style sheets. */
function describeElement(/** @type {{ tagName: string, name: string, file: string }} */ { tagName, name, file }) {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
  const declaration = create({ modules: [source] }).modules[0]?.declarations?.find(
    (/** @type {{ name: string }} */ one) => one.name === name,
  );
  if (declaration?.kind !== 'class') throw new Error(`custom-elements.json: no class ${name} in ${file}`);
  const folder = dirname(file);
  const text = readdirSync(folder)
    .map((name) => withStyles(join(folder, name)))
    .join('\n');
  const parts = found(text, /\spart(?:="|: ')([^"']+)["']/g).flatMap((names) => names.split(' '));
  return {
    kind: 'class',
    name,
    tagName,
    customElement: true,
    description: declaration.description,
    superclass: { name: 'HTMLElement' },
    members: declaration.members?.filter(
      (/** @type {{ kind: string, name: string, static?: boolean, privacy?: string }} */ one) =>
        one.kind === 'field' && !one.static && !one.privacy && !one.name.startsWith('#'),
    ),
    attributes: described(found(read(file), /this\.getAttribute\('([\w-]+)'\)/g), ATTRIBUTES),
    slots: described(found(text, /<slot name="(\w+)"/g), SLOTS),
    cssParts: described([...new Set(parts)], PARTS),
    cssProperties: described(settable(text), PROPERTIES, '--assent-'),
  };
}

const built = (/** @type {string} */ file) => file.replace(/^src\/(.*)\.ts$/, 'dist/esm/$1.js');

/** The manifest: a module for each class, and the one that registers them. */
function describeElements() {
  const elements = registered();
  const classes = elements.map((element) => ({
    kind: 'javascript-module',
    path: built(element.file),
    declarations: [describeElement(element)],
    exports: [{ kind: 'js', name: element.name, declaration: { name: element.name, module: built(element.file) } }],
  }));
  const definitions = elements.map(({ tagName, name, file }) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name, module: built(file) },
  }));
  const define = { kind: 'javascript-module', path: 'dist/esm/define.js', declarations: [], exports: definitions };
  return { schemaVersion: '1.0.0', readme: 'README.md', modules: [...classes, define] };
}

/** The plugin that writes all of it. @type {import('rollup').Plugin} */
export const editors = {
  name: 'editors',
  generateBundle() {
    const manifest = describeElements();
    const tags = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .map(({ tagName, description, attributes }) => ({ name: tagName, description, attributes }));
    const data = { ...JSON.parse(read('src/types/html-data.json')), tags };
    const emit = (/** @type {string} */ fileName, /** @type {string} */ source) =>
      this.emitFile({ type: 'asset', fileName, source });
    emit('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
    emit('html-data.json', `${JSON.stringify(data, null, 2)}\n`);
    for (const file of readdirSync('src/types').filter((name) => name.endsWith('.d.ts'))) {
      emit(`esm/types/${file}`, read(`src/types/${file}`));
      // So that importing the types is no error where types are not erased.
      emit(`esm/types/${file.replace('.d.ts', '.js')}`, 'export {};\n');
    }
  },
};
