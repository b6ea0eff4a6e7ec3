// What a theme is: values for the custom properties that the elements take their looks from.

/** One value for each property that a theme sets, by its name without `--assent-`; what is not set keeps its default. */
export type Theme = Readonly<Partial<Record<Token, string>>>;

/** What can be set. Colours may be `light-dark(…, …)`. */
export type Token =
  | 'surface'
  | 'text'
  | 'muted'
  | 'soft'
  | 'line'
  | 'link'
  | 'button'
  | 'button-text'
  | 'button-line'
  | 'button-radius'
  | 'button-weight'
  | 'on'
  | 'on-text'
  | 'focus'
  | 'backdrop'
  | 'border'
  | 'radius'
  | 'shadow'
  | 'space'
  | 'font'
  | 'font-size'
  | 'title-size'
  | 'width'
  | 'banner-width'
  | 'z-index'
  | 'trigger-inset';
