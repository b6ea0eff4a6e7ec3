// assent-doctor.js: says on the console what is wrong with a configuration or with tagged markup. The page asks for it
// only when something is.
import { warn } from '../core/warn.js';
import { TAGGED } from '../gate/markup.js';
import { quote } from '../gate/quote.js';
import { regimeFaults } from '../regime/faults.js';
import { validateConfig } from '../validate.js';

export { mendElement } from '../gate/mend.js';

/** How many faults are warned about one by one; of more only the number is said. */
const SHOWN = 50;

/** The configurations that were examined. Whatever stumbles over a fault asks for it again. */
const explained = new WeakSet<object>();

const hasKeys = (value: unknown) => Object.keys(Object(value) as object).length > 0;

const CONFIG = '[data-assent-config]';

/** Only the first configuration script of the page is read, and only if it stands before the tag. */
function explainMissed(config: object): void {
  const [script, second] = document.querySelectorAll(`script${CONFIG}`);
  const other = document.querySelector(`${CONFIG}:not(script)`);
  if (other) {
    const name = other.localName;
    warn(
      'missed',
      name + CONFIG,
      '<script type="application/json" data-assent-config>',
      `<${name}>, which is not read`,
    );
  }
  if (second) warn('missed', `script${CONFIG}`, 'one', 'several, of which the first is read');
  if (hasKeys(config) || !script) return;
  try {
    // Trimmed as the tag does it: browsers quote what they could not read, and another quotation is another warning.
    if (!hasKeys(JSON.parse(script.textContent.trim() || '{}'))) return;
    warn('missed', `script${CONFIG}`, 'it before the tag of assent.js', 'it after the tag, which has not read it');
  } catch (error) {
    // If the tag has read it, this was said already, and is not repeated.
    warn('config', CONFIG.slice(1, -1), 'a JSON document', error);
  }
}

/** The address of a script waits in `src`; without one it is taken for an empty inline script. */
function explainLost(): void {
  for (const script of document.querySelectorAll(`script${TAGGED}[data-src]:empty:not([src])`))
    warn('missed', quote(script), 'src', 'data-src, which is not read from a script');
}

/** The tag and the page, too, may say where the visitor is; two letters that are no place ("XX") say that nobody knows. */
function explainPlaces(): void {
  for (const [selector, name] of [
    ['meta[name=assent-region]', 'content'],
    ['script[src][data-region]', 'data-region'],
  ] as const) {
    const region = document.querySelector(selector)?.getAttribute(name);
    for (const { code, expected, got } of region?.[2] ? regimeFaults({ region }) : [])
      warn(code, selector, expected, got);
  }
}

/** What is wrong in the page around the configuration. */
function explainPage(config: object): void {
  explainLost();
  explainMissed(config);
  explainPlaces();
}

/** One warning for each fault. */
export function explainConfig(json: unknown): void {
  const config = Object(json) as object;
  if (explained.has(config)) return;
  explained.add(config);
  // A server has none.
  if (typeof document !== 'undefined') explainPage(config);
  const faults = validateConfig(json);
  for (const { code, path, expected, got } of faults.slice(0, SHOWN)) {
    warn(code, path || 'config', expected, got);
  }
  if (faults.length > SHOWN)
    warn('more', 'config', `${SHOWN} faults at most`, `${faults.length}; validateConfig() lists them all`);
}
