// The content of an element in some HTML, and the hash by which a policy names it.
import { createHash } from 'node:crypto';

/** The text between the first tag of a name and its end; empty where there is none. */
export const inner = (html: string, tag: string) => new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';

/** The hash of a text, as a content security policy writes it. */
export const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
