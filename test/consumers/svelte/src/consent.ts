// Consent of this shop, in German, and how components read it.
import 'assent/define';
import { createAssent } from 'assent';
import de from 'assent/lang/de';
import { readable } from 'svelte/store';

export const assent = createAssent({
  policy: { url: '/datenschutz', controller: 'Outlet GmbH' },
  withdraw: 'keep',
  texts: { de },
});

/** What the visitor allows now. */
export const consent = readable(assent.get(), (set) => assent.subscribe(set));
