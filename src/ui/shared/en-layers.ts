// The English words of both layers. Languages are loaded in this order: the first layer's words, then the second's.
import { enDetails } from '../../i18n/en-details.js';
import { en } from '../../i18n/en.js';
import type { LayerMessages } from '../../i18n/messages.js';

/** What banner and preferences say in English. */
export const enLayers: LayerMessages = { ...en, ...enDetails };
