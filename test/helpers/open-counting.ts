// A page that keeps what ran in it, opened.
import type { Tab } from './engines.js';
import { COUNTING } from './ran.js';
import type { Server } from './server.js';

/** Serves markup as the body of such a page, and opens it. */
export async function openCounting(tab: Tab, server: Server, html: string): Promise<void> {
  server.html('/', `${COUNTING}{tag}<body>${html}`);
  await tab.goto(`${server.url}/`);
}
