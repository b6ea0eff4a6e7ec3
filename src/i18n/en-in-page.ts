// English, what stands in the page itself.
import type { InPageMessages } from './messages.js';

/** What declaration, placeholders and the opt-out say in English beside what the preferences say too. */
export const enInPage: InPageMessages = {
  name: 'Name',
  changeChoice: 'Change your choice',
  downloadReceipt: 'Download the proof of your choice',
  noServices: 'This category lists no services.',
  placeholder: '{name} would load here, to {purpose}. It is blocked until you allow it.',
  allowOnce: 'Allow once',
  allowAlways: 'Always allow',
  doNotSell: 'Do not sell or share my personal information',
  optOutHonoured: 'Opt-out request honoured',
  undoOptOut: 'Undo the opt-out',
};
