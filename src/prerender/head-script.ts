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
  // Not where it is the end of a longer name.
  const record = `(?<!\\S)${literally(store.name)}=1~(\\w+)~(\\w+)~\\w+~${literally(foldRevision(revision))}~`;
  // Name and revision hold neither a slash nor a blank. Short names, because this is part of every page: s is the sheet that
  // hides the banner, r what it hides, f looks at the cookie, o listens. A link has acted by itself, and a page may click on
  // what is no element. The cookie comes last: where there is none to be had, as in a sandboxed frame, that throws.
  return (
    '{let d=document,s=new CSSStyleSheet,o=addEventListener,p=parseInt,r="[prerendered=on]",' +
    `f=e=>d.cookie.replace(/${record}/g,(_,t,n)=>p(t,36)+p(n,36)*864e5>new Date&&s.addRule(r,"--_d:none"));` +
    'o("click",({target:t})=>self.assent?.get||t.href||t.closest?.(r)&&o("assent-ready",e=>t=t?.click(),1));' +
    'd.adoptedStyleSheets.push(s);o("assent-change",f,1|f())}'
  );
}
