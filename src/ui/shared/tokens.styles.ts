// The looks that a site can set, with their defaults: light, or dark if the visitor prefers it. For visitors who ask for more
// contrast every word and line is as strong as the text.
// Banner, preferences and placeholder start with these; the README names them.

/** Custom properties, and the scheme that `ui.theme` asks for. */
export const tokenStyles = `
  :host {
    --_surface: var(--assent-surface, light-dark(#fff, #1b1f2a));
    --_text: var(--assent-text, light-dark(#1d2330, #f3f4f7));
    --_muted: var(--assent-muted, light-dark(#4d5566, #b9c0ce));
    --_line: var(--assent-line, light-dark(#e3e6ec, #323949));
    --_button: var(--assent-button, light-dark(#1d2330, #f3f4f7));
    --_button-text: var(--assent-button-text, light-dark(#fff, #161a23));
    --_button-line: var(--assent-button-line, var(--_button));
    --_button-weight: var(--assent-button-weight, 600);
    --_button-radius: var(--assent-button-radius, 10px);
    --_focus: var(--assent-focus, light-dark(#2457d6, #8fb0ff));
    --_radius: var(--assent-radius, 14px);
    --_border: var(--assent-border, 1px);
    --_space: var(--assent-space, 24px);
    --_shadow: var(--assent-shadow, 0 12px 48px rgb(10 14 22 / 24%));
    --_font: var(--assent-font, system-ui, sans-serif);
    --_size: var(--assent-font-size, 15px);
    color-scheme: light dark;
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_line: var(--_text);
    }
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
