// The page that server and browser draw alike.
import type {} from 'assent/types/react';
import type { Config, Consent } from 'assent';
import { useConsent, useStart } from './consent';

export const config: Config = { policy: { url: '/privacy', controller: 'Outlet Ltd' }, withdraw: 'keep' };

export function Page({ sent }: { readonly sent: Consent }) {
  const { decided, choices } = useConsent(sent);
  useStart(config);
  return (
    <main>
      <h1>Outlet</h1>
      <p id="state">{decided ? (choices['analytics'] ? 'allowed' : 'refused') : 'undecided'}</p>
      <button data-assent-action="preferences">Privacy</button>
      <script type="text/plain" data-assent="analytics" src="/visits.js" />
      <iframe data-assent="targeting" data-assent-placeholder="" data-src="/film" title="Film" />
      <assent-banner />
      <assent-preferences />
    </main>
  );
}
