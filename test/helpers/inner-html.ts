// What an element of some HTML holds, and by which hash a policy names it.
import { createHash } from 'node:crypto';

export const inner = (html: string, tag: string) => new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';
export const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
