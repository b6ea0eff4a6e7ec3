// What a server writes, whose compiler knows no page: the configuration, what to send, and what it reads of an answer.
import { createServer } from 'node:http';
import { createAssent, validateConfig, type Config, type Consent } from 'assent';
import de from 'assent/lang/de';
import { bannerHash, headHash, renderBanner, renderHead } from 'assent/prerender';
import { readConsent, repeatCookie } from 'assent/server';
import { signalsOf } from 'assent/signals';
import { google } from 'assent/signals/google';

const config: Config = { policy: { url: '/privacy' }, signals: { google: true }, texts: { de } };
if (validateConfig(config).length) throw new Error('a fault of the configuration');

// A component that a server draws, too, has an instance there that allows nothing.
export const { choices }: Consent = createAssent(config, { signals: signalsOf({ google }) }).get();

createServer((request, response) => {
  const { decided }: Consent = readConsent(request, { config });
  const line = repeatCookie(request.headers.cookie);
  if (line) response.appendHeader('set-cookie', line);
  response.end(decided ? '' : renderHead(config) + renderBanner(config, { lang: 'de' }));
});

export const hashes: Promise<string[]> = Promise.all([headHash(config), bannerHash()]);
