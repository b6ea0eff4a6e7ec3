// What assent-full.js has in folder.ts's place. A classic script of another host has no address of its own to browsers: what it
// imports would lie nowhere.
import { attempt } from '../core/attempt.js';

/** Beside the tag; a module knows by itself where it lies. */
export const FOLDER = attempt(() => new URL('.', (document.currentScript as HTMLScriptElement).src)) ?? './';
