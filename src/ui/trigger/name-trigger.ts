// Names the trigger in the language that the rest of the interface speaks. The trigger itself, in assent.js, knows none.

/** Sets the button's label. For any part that has words, once it has shown them. */
export function nameTrigger(label: string, lang: string): void {
  const button = document.querySelector('assent-trigger')?.shadowRoot?.querySelector('button');
  button?.setAttribute('aria-label', label);
  button?.setAttribute('lang', lang);
}
