// Consent of this shop with Google told of it, and how components read it.
import 'assent/define';
import { createAssent } from 'assent';
import { signalsOf } from 'assent/signals';
import { google } from 'assent/signals/google';
import { onScopeDispose, readonly, shallowRef } from 'vue';

export const assent = createAssent(
  { policy: { url: '/privacy', controller: 'Outlet Ltd' }, withdraw: 'keep', signals: { google: true } },
  { signals: signalsOf({ google }) },
);

/** What the visitor allows now, until the component that asks is gone. */
export function useConsent() {
  const consent = shallowRef(assent.get());
  onScopeDispose(
    assent.subscribe((now) => {
      consent.value = now;
    }),
  );
  return readonly(consent);
}
