// npm entry `assent/types/react`: the elements in JSX, for React 19. Types alone; whoever has no React never reads it.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { BannerElement } from '../ui/banner/banner.js';
import type { ChoicesElement } from '../ui/choices/choices.js';
import type { DeclarationElement } from '../ui/declaration/declaration.js';
import type { PlaceholderElement } from '../ui/placeholder/placeholder.js';
import type { PreferencesElement } from '../ui/preferences/preferences.js';
import type { TriggerElement } from '../ui/trigger/trigger.js';

type PropsOf<Kind> = DetailedHTMLProps<HTMLAttributes<Kind>, Kind>;

/** What React hands on beside what every element of HTML takes. */
interface PlaceholderProps extends PropsOf<PlaceholderElement> {
  /** A picture to show meanwhile, from the page's own host. */
  poster?: string | undefined;
  /** The tagged element that it stands for. */
  standsFor?: Element | undefined;
}

declare module 'react' {
  // React finds its elements in a namespace of this name.
  // eslint-disable-next-line no-restricted-syntax
  namespace JSX {
    interface IntrinsicElements {
      'assent-banner': PropsOf<BannerElement>;
      'assent-choices': PropsOf<ChoicesElement>;
      'assent-declaration': PropsOf<DeclarationElement>;
      'assent-placeholder': PlaceholderProps;
      'assent-preferences': PropsOf<PreferencesElement>;
      'assent-trigger': PropsOf<TriggerElement>;
    }
  }
}
