// npm entry `assent/types/vue`: the elements in Vue's templates. Types alone; whoever has no Vue never reads it.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { BannerElement } from '../ui/banner/banner.js';
import type { ChoicesElement } from '../ui/choices/choices.js';
import type { DeclarationElement } from '../ui/declaration/declaration.js';
import type { PlaceholderElement } from '../ui/placeholder/placeholder.js';
import type { PreferencesElement } from '../ui/preferences/preferences.js';
import type { TriggerElement } from '../ui/trigger/trigger.js';

/** What Vue hands on to every element of HTML. Its two parts disagree on what a class and a style are. */
interface Props extends HTMLAttributes, Omit<PublicProps, 'class' | 'style'> {}

interface PlaceholderProps extends Props {
  /** A picture to show meanwhile, from the page's own host. */
  readonly poster?: string | undefined;
  /** The tagged element that it stands for. */
  readonly standsFor?: Element | undefined;
}

/** How Vue sees a custom element: what a template ref holds, and what the template may hand it. */
type InTemplate<Kind, Takes = Props> = new () => Kind & { readonly $props: Takes };

declare module 'vue' {
  interface GlobalComponents {
    'assent-banner': InTemplate<BannerElement>;
    'assent-choices': InTemplate<ChoicesElement>;
    'assent-declaration': InTemplate<DeclarationElement>;
    'assent-placeholder': InTemplate<PlaceholderElement, PlaceholderProps>;
    'assent-preferences': InTemplate<PreferencesElement>;
    'assent-trigger': InTemplate<TriggerElement>;
  }
}
