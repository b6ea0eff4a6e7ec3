// What takes out of the files of the tag build what nobody asks for, and no minifier looks into.

/** Takes the blanks out of the style sheets, which no minifier looks into. */
export const tightenStyles = {
  name: 'tighten-styles',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return null;
    const tight = (/** @type {string} */ css) =>
      css
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replaceAll(';}', '}')
        .replace(/: /g, ':');
    return { code: code.replace(/`([^`]*)`/g, (_, css) => `\`${tight(css).trim()}\``), map: null };
  },
};

/** Puts the templates on one line. Breaks before a tag, an attribute or a value are found in templates alone. */
export const tightenTemplates = {
  name: 'tighten-templates',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.includes('/src/ui/') || !/html ?`/.test(code)) return null;
    return { code: code.replace(/\n\s+(?=<|\$\{|\/?>|[@.]?[\w-]+=["$])/g, ' '), map: null };
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
 * What js-cookie gives beside setting a cookie of plain characters: our name and our record have no others. It is one
 * object, so no minifier sees that nobody here asks for the rest. And what a page has put on Object.prototype is no attribute.
 */
const UNCALLED = /** @type {readonly (readonly [RegExp | string, string])[]} */ ([
  [/ {2}read: function \(value\) {[^]*?\n {2}},\n/, ''],
  [/ {2}function get\(name\) {[^]*?\n {2}}\n/, ''],
  [/return Object\.create\([^]*?\n {2}\)\n/, 'return { set: set }\n'],
  [/function assign [^]*?\n}\n/, ''],
  ['assign({}, defaultAttributes, attributes)', '{ ...defaultAttributes, ...attributes }'],
  ['attributeName in attributes)', 'attributeName of Object.keys(attributes))'],
  [/ {4}name = encodeURIComponent\(name\)[^]*?;\n/, ''],
  [/ {2}write: function \(value\) {[^]*?\n {2}}\n/, ''],
  ['converter.write(value, name)', 'value'],
]);

/** Takes that out of the tag's file. */
export const trimCookies = trim('js-cookie', /\/js-cookie\//, UNCALLED);

/** What Lit's templates can do and ours never ask for: SVG roots, directives, expressions in tags, comments and raw text. */
const UNASKED = /** @type {readonly (readonly [RegExp | string, string])[]} */ ([
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ',0){}'],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  [/if\(y\.test\(r\.tagName\)\){.*?d\.push\({type:2,index:\+\+l}\);r\.append\(t\[i\],c\(\)\)}}/, ''],
  [/else{let t=-1;for\(;-1!==.*?t\+=o\.length-1}/, ''],
  [/(?<=r\.removeAttribute\(t\)})else t\.startsWith\(o\)&&\(d\.push\({type:6,index:l}\),r\.removeAttribute\(t\)\)/, ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [/function M\(t,i,s=t,e\){.*?,i}(?=class R)/, 'function M(t,i){return i}'],
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['this._$AP?.(!1,!0,s);', ';'],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  [/get parentNode\(\){let t=.*?,t}get startNode\(\){return this\._\$AA}get endNode\(\){return this\._\$AB}/, ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  ['this._$AN=void 0,this._$AA', 'this._$AA'],
  ['this._$AN=void 0,this.element', 'this.element'],
  ['t=M(this,t,i),a(t)?', 'a(t)?'],
  ['t=M(this,t,i,0),o=', 'o='],
  ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
  ['(t=M(this,t,i,0)??A)===E', '(t=t??A)===E'],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
]);

/** Takes that out of what draws. */
export const trimTemplates = trim('lit-html', /\/lit-html\.js$/, UNASKED);
