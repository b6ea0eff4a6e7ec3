// The line for the page's head.
import type { Config } from '../config/types.js';
import { escape } from './escape.js';
import { headScript } from './head-script.js';

/** What the page's policy asks for. */
export interface HeadOptions {
  /** For pages whose policy allows scripts by nonce. */
  readonly nonce?: string | undefined;
}

/**
 * The script element, for the head, that hides the prerendered banner from visitors who have decided. Its text depends only
 * on the cookie's name and the revision; `headHash` gives its hash for a policy.
 */
export const renderHead = (config?: Config, { nonce }: HeadOptions = {}): string =>
  `<script${nonce ? ` nonce="${escape(nonce)}"` : ''}>${headScript(config)}</script>`;
