// `npm start`: builds the library, serves the demo, and builds again when a source changes.
import { fileURLToPath } from 'node:url';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { watch } from 'rollup';
import { serve } from './server.mjs';

const config = fileURLToPath(new URL('../rollup.config.mjs', import.meta.url));
const { options, warnings } = await loadConfigFile(config, { silent: true });
warnings.flush();

/** @type {Awaited<ReturnType<typeof serve>> | undefined} */
let server;

watch(options).on('event', async (event) => {
  if (event.code === 'BUNDLE_END') await event.result.close();
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code !== 'END') return;
  if (!server) {
    server = await serve({ port: Number(process.env['PORT'] ?? 0) });
    console.log(`\n  The demo is at ${server.url}\n\n  Sources are watched; Ctrl+C ends it.\n`);
  } else console.log(`  Built again at ${new Date().toLocaleTimeString()}`);
});
