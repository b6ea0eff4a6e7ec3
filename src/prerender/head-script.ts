// The one line of script that runs before the banner is parsed. It knows the cookie and nothing else.
import { resolveSettings } from '../config/settings.js';
import type { Config } from '../config/types.js';
import { foldRevision } from '../store/record.js';

/** A name or revision as a regular expression reads it; neither can hold a slash or a blank. */
const literally = (text: string) => text.replace(/[$*+.^|?()[\]{}\\]/g, '\\$&');

/**
 * Hides the prerendered banner where a cookie holds an answer to this revision that has not run out, at once and after a
 * decision; and keeps a click on it until there is somebody to act on it.
 */
export function headScript(config: Config): string {
  const { revision, store } = resolveSettings(config, () => undefined);
  // Where the name starts like a word, as good as every name does, the end of a longer name is not taken for it.
  const start = /^\w/.test(store.name) ? '\\b' : '';
  const record = `${start}${literally(store.name)}=1~(\\w+)~(\\w+)~\\w+~${literally(foldRevision(revision))}~`;
  return (
    '{let d=document,s=new CSSStyleSheet,o=addEventListener,' +
    `f=()=>d.cookie.replace(/${record}/g,(_,t,n)=>parseInt(t,36)+parseInt(n,36)*864e5>new Date` +
    '&&s.insertRule("[prerendered=on]{--_d:none}"));' +
    'd.adoptedStyleSheets.push(s);o("assent-change",f,1|f());' +
    'o("click",({target:t})=>self.assent?.get||t.closest("assent-banner")&&o("assent-ready",e=>t=t?.click(),1))}'
  );
}
