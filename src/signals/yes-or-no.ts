// Vendors that are told yes or no and nothing else, as most are. For their files.
import type { Call } from './call.js';
import type { Signal } from './signal.js';

/** A vendor that follows one category. `unanswered` is what it hears before an answer, where that is not the no. */
export const yesOrNo = (category: string, yes: Call, no: Call, unanswered = no): Signal => ({
  words: { consent: category },
  calls: ({ is, step }) => [is['consent'] ? yes : step === 'update' ? no : unanswered],
});
