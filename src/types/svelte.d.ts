// npm entry `assent/types/svelte`: the elements in Svelte's templates. Types alone; whoever has no Svelte never reads it.
import type { HTMLAttributes } from 'svelte/elements';
import type { BannerElement } from '../ui/banner/banner.js';
import type { ChoicesElement } from '../ui/choices/choices.js';
import type { DeclarationElement } from '../ui/declaration/declaration.js';
import type { PlaceholderElement } from '../ui/placeholder/placeholder.js';
import type { PreferencesElement } from '../ui/preferences/preferences.js';
import type { TriggerElement } from '../ui/trigger/trigger.js';

/** What Svelte hands on beside what every element of HTML takes. */
interface PlaceholderProps extends HTMLAttributes<PlaceholderElement> {
  /** A picture to show meanwhile, from the page's own host. */
  poster?: string | undefined;
  /** The tagged element that it stands for. */
  standsFor?: Element | undefined;
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'assent-banner': HTMLAttributes<BannerElement>;
    'assent-choices': HTMLAttributes<ChoicesElement>;
    'assent-declaration': HTMLAttributes<DeclarationElement>;
    'assent-placeholder': PlaceholderProps;
    'assent-preferences': HTMLAttributes<PreferencesElement>;
    'assent-trigger': HTMLAttributes<TriggerElement>;
  }
}
