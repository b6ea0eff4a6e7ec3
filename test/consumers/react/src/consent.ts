// Consent of this shop, and how components read it.
import 'assent/define';
import { createAssent, type Consent } from 'assent';
import { useEffect, useState, useSyncExternalStore } from 'react';

export const assent = createAssent({ policy: { url: '/privacy', controller: 'Outlet Ltd' }, withdraw: 'keep' });

/** What the visitor allows now; the component is drawn again when it changes. */
export const useConsent = (): Consent => useSyncExternalStore(assent.subscribe, assent.get);

/** Whether something was allowed at any time since the component is there. */
export function useAllowed(needs: string): boolean {
  const [isAllowed, allow] = useState(assent.allows(needs));
  useEffect(() => {
    let isMounted = true;
    void assent.when(needs).then(() => isMounted && allow(true));
    return () => {
      isMounted = false;
    };
  }, [needs]);
  return isAllowed;
}
