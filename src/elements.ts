// npm entry `assent/elements`: the element classes, for whoever registers them under a name or registry of their own.
export { BannerElement } from './ui/banner/banner.js';
export { ChoicesElement } from './ui/choices/choices.js';
export { DeclarationElement } from './ui/declaration/declaration.js';
export { PlaceholderElement } from './ui/placeholder/placeholder.js';
export { PreferencesElement } from './ui/preferences/preferences.js';
export { TriggerElement } from './ui/trigger/trigger.js';
