// What the compiler lets no shop write. A line that should fail and does not is an error itself.
import { createAssent, type Consent } from 'assent';
import { signalsOf } from 'assent/signals';
import { google } from 'assent/signals/google';

const assent = createAssent();

// @ts-expect-error -- there is no such key
createAssent({ categries: {} });
// @ts-expect-error -- nor such a signal
createAssent({ signals: { gogle: true } });
// @ts-expect-error -- nor has one such a word
createAssent({ signals: { meta: { ad_storage: 'targeting' } } });
// @ts-expect-error -- signals are made ready first
createAssent({ signals: { google: true } }, { signals: { google } });
// @ts-expect-error -- by their names
signalsOf([google]);
// @ts-expect-error -- an answer is true or false
void assent.set({ analytics: 'yes' });
// @ts-expect-error -- consent is read-only
assent.get().decided = true;
// @ts-expect-error -- a promise carries no consent
export const consent: Promise<Consent> = assent.when('analytics');

document.addEventListener('assent-change', (event) => {
  // @ts-expect-error -- an event has no such field
  console.log(event.detail);
  // @ts-expect-error -- and those that it has are read-only
  event.changed = [];
});

// @ts-expect-error -- the element has no such property
document.createElement('assent-placeholder').standFor = document.body;
// @ts-expect-error -- what is inside stays inside
export { resolveSettings } from 'assent/config/settings';
