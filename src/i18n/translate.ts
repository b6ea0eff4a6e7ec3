// Fills in, counts and picks texts. Pure; whatever a site wrote, only strings come out.
import { isString } from '../core/is-string.js';
import type { Plural } from './messages.js';

/** Fills `{name}` with its value; a name without one stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.keys(values).includes(name) ? String(values[name]) : whole,
  );
}

/** The form of a text that a number takes in a language, with the number filled in. */
export function count(forms: Plural | string, number: number, language: string): string {
  const form = isString(forms) ? forms : (forms[new Intl.PluralRules(language).select(number)] ?? forms.other);
  return fill(form, { count: number });
}

/** The one of a site's own texts that fits a language best: in it, in its base language, in English, or the first. */
export function textFor(text: unknown, language: string): string | undefined {
  if (isString(text)) return text;
  const texts = new Map<string, unknown>(Object.entries(Object(text) as object));
  const [base = ''] = language.split('-');
  return [texts.get(language), texts.get(base), texts.get('en'), ...texts.values()].find(isString);
}
