// How the regime of this visit treats a visitor who has not answered.
import type { Assent } from '../../api.js';
import type { Mode } from '../../core/decision.js';

/** Asks first, where nobody says otherwise. */
export const modeOf = (assent: Assent): Mode => (assent as { readonly mode?: Mode }).mode ?? 'opt-in';
