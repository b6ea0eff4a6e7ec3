// The configuration as a module of a shop's own code. There vendors and languages are brought in by name, or not at all.
import { SIGNALS } from './fields.js';

/** Keys that may stand without quotes do. @param {string} text */
const asObject = (text) => text.replace(/^(\s*|.*[{,] )"([A-Za-z_$][\w$]*)":/gm, '$1$2:');

/** What of the text asks for a module of its own; nothing while it is no JSON. @param {string} text */
function readNames(text) {
  /** @type {{ signals?: Record<string, unknown>, language?: { default?: unknown }, texts?: unknown } | null} */
  let config = null;
  try {
    config = JSON.parse(text);
  } catch {
    // The text says what is wrong with it beside this.
  }
  const code = String(config?.language?.default ?? 'en');
  return {
    signals: SIGNALS.filter((name) => config?.signals?.[name]),
    // Whoever has words of their own knows where they go.
    language: /^(?!en$)[\w-]+$/.test(code) && !config?.texts ? code : '',
  };
}

/** The module. @param {string} text */
export function npmSnippet(text) {
  const { signals, language } = readNames(text);
  const word = language.replace('-', '');
  const texts = word === language ? word : `'${language}': ${word}`;
  const lines = [
    `import 'assent/define';`,
    `import { createAssent } from 'assent';`,
    ...(language ? [`import ${word} from 'assent/lang/${language}';`] : []),
    ...(signals.length ? [`import { signalsOf } from 'assent/signals';`] : []),
    ...signals.map((name) => `import { ${name} } from 'assent/signals/${name}';`),
  ];
  const config = language ? text.replace(/^\s*\{(\s*)/, `{$1texts: { ${texts} },$1`) : text;
  const options = signals.length ? `, { signals: signalsOf({ ${signals.join(', ')} }) }` : '';
  return `${lines.join('\n')}

createAssent(${asObject(config)}${options});
document.body.prepend(document.createElement('assent-banner'), document.createElement('assent-preferences'));`;
}
