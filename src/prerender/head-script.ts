// The one line of script that runs before the banner is parsed. It knows the cookie and nothing else.
import { resolveSettings } from '../config/settings.js';
import type { Config } from '../config/types.js';
import { literally } from '../core/literally.js';
import { foldRevision } from '../store/record.js';

/**
 * Hides the prerendered banner where a cookie holds an answer to this revision that has not run out, at once and after a
 * decision; and keeps a click on it until there is somebody to act on it.
 */
export function headScript(config: Config): string {
  const { revision, store } = resolveSettings(config, () => undefined);
  // Where the name starts like a word, as nearly every name does, the end of a longer name is not taken for it.
  const start = /^\w/.test(store.name) ? '\\b' : '';
  const record = `${start}${literally(store.name)}=1~(\\w+)~(\\w+)~\\w+~${literally(foldRevision(revision))}~`;
  // Name and revision hold neither a slash nor a blank. Short names, because this is part of every page: s is the sheet that
  // hides the banner, f looks at the cookie, o listens.
  return (
    '{let d=document,s=new CSSStyleSheet,o=addEventListener,' +
    `f=()=>d.cookie.replace(/${record}/g,(_,t,n)=>parseInt(t,36)+parseInt(n,36)*864e5>new Date` +
    '&&s.insertRule("[prerendered=on]{--_d:none}"));' +
    'd.adoptedStyleSheets.push(s);o("assent-change",f,1|f());' +
    'o("click",({target:t})=>self.assent?.get||t.closest("assent-banner")&&o("assent-ready",e=>t=t?.click(),1))}'
  );
}
