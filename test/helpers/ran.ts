// Pages whose scripts say that they ran, and in which order.
import type { Tab } from './engines.js';
import type { Server } from './server.js';

/** Starts a page that keeps what ran in `ran`, and does not reload when consent is taken back. `tally` is a service. */
export const COUNTING = `
  <script>
    var ran = [];
    /** Resolves with what ran once enough has, or after a quarter of a minute, and a moment for what should not. */
    function settled(count) {
      const start = performance.now();
      return new Promise((resolve) => {
        const look = () => {
          const isDone = ran.length >= count || performance.now() - start > 15000;
          setTimeout(isDone ? () => resolve(ran) : look, isDone ? 300 : 10);
        };
        look();
      });
    }
  </script>
  <script type="application/json" data-assent-config>
    { "withdraw": "keep", "services": [{ "id": "tally", "category": "analytics", "name": "Tally", "provider": "Tally Ltd", "purpose": { "en": "Counts" } }] }
  </script>`;

/** What ran in a page, once as much has as should. */
export const ranIn = (tab: Tab, count: number): Promise<string[]> => tab.evaluate(`settled(${count})`);

/** Makes the tab's visitor one who has never decided, or one who agreed on an earlier page. Quicker than a new profile. */
export async function becomeVisitor(tab: Tab, server: Server, visitor: 'new' | 'agreed'): Promise<void> {
  server.html('/earlier', `${COUNTING}{tag}`);
  await tab.goto(`${server.url}/earlier`);
  await tab.evaluate(`void assent.reset()${visitor === 'agreed' ? ', assent.acceptAll()' : ''}`);
}
