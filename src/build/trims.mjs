// Takes out of the tag's files what nothing in them needs, where a minifier can't see that.
import { fileURLToPath } from 'node:url';

/** Takes out of the style sheets the blanks, quotes and zeros that nothing needs; no minifier looks into them. */
export const tightenStyles = {
  name: 'tighten-styles',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return null;
    const tight = (/** @type {string} */ css) =>
      css
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?| (?=!)|\b0(?=\.\d)/g, '$1')
        .replaceAll(';}', '}')
        .replace(/: /g, ':')
        .replace(/ ([>~]) /g, '$1')
        .replace(/='([a-z-]+)'\]/g, '=$1]');
    return { code: code.replace(/`([^`]*)`/g, (_, css) => `\`${tight(css).trim()}\``), map: null };
  },
};

/**
 * Takes parts out of one module of a package. A package of another text ends the build.
 * @param {string} name @param {RegExp} file @param {readonly (readonly [RegExp | string, string])[]} parts
 * @returns {import('rollup').Plugin}
 */
const trim = (name, file, parts) => ({
  name: `trim-${name}`,
  transform(code, id) {
    if (!file.test(id)) return null;
    for (const [part, rest] of parts) {
      if (code.split(part).length !== 2) this.error(`${name}: expected one ${part}`);
      code = code.replace(part, rest);
    }
    return { code, map: null };
  },
});

/**
 * What js-cookie gives beside setting a cookie of plain characters for some days: our name and our record have no others.
 * It is one object, so no minifier sees that nobody here asks for the rest. And what a page has put on Object.prototype is
 * no attribute.
 */
const UNCALLED = /** @type {readonly (readonly [RegExp | string, string])[]} */ ([
  [/function assign [^]*?\n}\n/, ''],
  [/var defaultConverter = [^]*?\n};\n/, ''],
  [/ {2}function get\(name\) {[^]*?\n {2}}\n/, ''],
  [/return Object\.create\([^]*?\n {2}\)\n/, 'return { set: set }\n'],
  ['function init(converter, defaultAttributes)', 'function init()'],
  ["init(defaultConverter, { path: '/' })", 'init()'],
  [/ {4}if \(typeof document === 'undefined'\) {[^]*?\n {4}}\n/, ''],
  ['assign({}, defaultAttributes, attributes)', "{ path: '/', ...attributes }"],
  [
    / {4}if \(typeof attributes\.expires === 'number'\) {[^]*?toUTCString\(\);\n {4}}\n/,
    'attributes.expires = new Date(Date.now() + attributes.expires * 864e5).toUTCString();\n',
  ],
  ['attributeName in attributes)', 'attributeName of Object.keys(attributes))'],
  [/ {4}name = encodeURIComponent\(name\)[^]*?;\n/, ''],
  ['converter.write(value, name)', 'value'],
]);

/** Takes what is uncalled out of js-cookie. */
export const trimCookies = trim('js-cookie', /\/js-cookie\//, UNCALLED);

/** What makes the nodes of a template in the place of Lit, which has the browser parse them. */
const READER = fileURLToPath(new URL('../ui/shared/read-markup.ts', import.meta.url));

/**
 * What Lit's templates can do and ours never ask for: reading a template (the build has read it), SVG roots, directives,
 * several expressions in one attribute, an event without a listener, nodes, render options.
 */
const UNASKED = /** @type {readonly (readonly [RegExp | string, string])[]} */ ([
  ['const t=globalThis', 'import{readMarkup}from"read-markup";const t=globalThis'],
  ['`lit$${Math.random().toFixed(9).slice(2)}$`', '``'],
  [/s=t\.trustedTypes,e=.*?:void 0,(?=h=)/, ''],
  [/f="\[ .*?,x=(?=t=>\(i,)/, 'x='],
  ['({_$litType$:t,strings:i,values:s})', '({strings:i,values:s})'],
  [/function V\(t,i\){.*?,e]};(?=class S)/, ''],
  [
    /constructor\({strings:t,_\$litType\$:i},e\){.*?}static createElement\(t,i\){.*?,s}}(?=function M)/,
    'constructor({strings:[t]}){Object.assign(this,readMarkup(t,{$:H,".":I,"@":z}))}}',
  ],
  [/function M\(t,i,s=t,e\){.*?,i}(?=class R)/, ''],
  [
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  ['u(t){const{el', 'u(){const{el'],
  ['2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name', 'i=r.name?new r.ctor(h,r.name'],
  ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  [',r.strings,this,t):6===r.type&&(i=new Z(h,this,t))', '):new k(h,h.nextSibling)'],
  ['void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++', 's._$AI(t[i++])'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [
    /constructor\(t,i,s,e\){this\.type=2,.*?isConnected\?\?!0}/,
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  ],
  [/get parentNode\(\){let t=.*?,t}get startNode\(\){return this\._\$AA}get endNode\(\){return this\._\$AB}/, ''],
  ['_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'],
  ['void 0!==t._$litType$?', 't.strings?'],
  ['{values:i,_$litType$:s}=t,', '{values:i}=t,'],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  ['this._$AP?.(!1,!0,s);', ';'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [
    /constructor\(t,i,s,e,h\){this\.type=1,.*?_\$AI\(t,i=this,s,e\){.*?o&&!e&&this\.j\(t\)}/,
    'constructor(t,i){this._$AH=A,this.element=t,this.name=i}_$AI(t){(!a(t)||t!==this._$AH&&t!==E)&&this.j(this._$AH=t)}',
  ],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  [
    /constructor\(t,i,s,e,h\){super\(t,i,s,e,h\),this\.type=5}_\$AI\(t,i=this\){.*?,this\._\$AH=t}/,
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
  ],
  [/"function"==typeof this\._\$AH\?.*?:this\._\$AH\.handleEvent\(t\)/, 'this._$AH.call(this.element,t)'],
  [/const j={.*?},B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[]\)\.push\("[\d.]+"\);/, ''],
  [':void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)', ':this.k(t)'],
  ['s=i(t).nextSibling;i(t).remove()', 's=t.nextSibling;t.remove()'],
  [
    /const D=\(t,i,s\)=>{.*?h\._\$AI\(t\),h}/,
    'const D=(t,i)=>(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)',
  ],
  ['j as _$LH,', ''],
]);

/**
 * Takes what is unasked for out of Lit's templates, and gives them our reader.
 * @type {import('rollup').Plugin}
 */
export const trimTemplates = {
  ...trim('lit-html', /\/lit-html\.js$/, UNASKED),
  resolveId: (id) => (id === 'read-markup' ? READER : null),
};

/** What lets a module be imported where there is no page, which the tag's files never are. */
export const trimServers = [
  trim('no-document', /\/src\/(assent|core\/fire)\.ts$/, [["typeof document !== 'undefined'", 'true']]),
  trim('no-element', /\/(trigger|base-element)\.ts$/, [['extends HtmlElement', 'extends HTMLElement']]),
  trim('no-navigator', /\/gpc\.ts$/, [['globalThis.navigator', 'navigator']]),
];
