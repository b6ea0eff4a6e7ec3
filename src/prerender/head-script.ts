// The one line of script that runs before the banner is parsed. It knows the cookie and nothing else.
import { resolveSettings } from '../config/settings.js';
import type { Config } from '../config/types.js';
import { literally } from '../core/literally.js';
import { foldRevision } from '../store/record.js';

/**
 * Hides the prerendered banner where a cookie holds an answer to this revision that has not run out, at once and after a
 * decision; and keeps a press of its buttons until there is somebody to act on it.
 */
export function headScript(config?: Config): string {
  const { revision, store } = resolveSettings(config, () => undefined);
  // Not where it is the end of a longer name.
  const record = `(?:^| )${literally(store.name)}=1~(\\w+)~(\\w+)~\\w+~${literally(foldRevision(revision))}~`;
  // Name and revision hold neither a slash nor a blank. Short names, because this is part of every page: s is the sheet that
  // hides the banner, r what it hides, f looks at the cookie, o listens, k is the button pressed last (whoever sees nothing
  // come of it presses again, or another), and 1 once there is somebody to act on it. A page may click on what is no element.
  // The cookie comes last: where there is none to be had, as in a sandboxed frame, that throws.
  return (
    '{let d=document,s=new CSSStyleSheet,o=addEventListener,p=parseInt,r="[prerendered=on]",k,' +
    `f=e=>d.cookie.replace(/${record}/g,(_,t,n)=>p(t,36)+p(n,36)*864e5>new Date&&s.addRule(r,"--_d:none"));` +
    'o("click",e=>k!=1&&(k=e.target.closest?.(r+" button")||k));o("assent-ready",e=>k=k?.click?.()||1,1);' +
    'd.adoptedStyleSheets.push(s);o("assent-change",f,1|f())}'
  );
}
