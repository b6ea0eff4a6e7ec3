// What a template may not say: a template has no way to expect an error, the type behind it has.
import type {} from 'assent/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Placeholder = SvelteHTMLElements['assent-placeholder'];

// @ts-expect-error -- the address of a picture is a text
export const poster: Placeholder = { poster: 1 };

// @ts-expect-error -- a selector is not an element
export const standsFor: Placeholder = { standsFor: '#map' };

// @ts-expect-error -- there is no such property
export const banner: SvelteHTMLElements['assent-banner'] = { layot: 'bar' };
