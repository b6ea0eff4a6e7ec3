// The shop's page: the banner, a script and a picture that wait, and what components know of the visitor's answer.
import type {} from 'assent/types/react';
import { useEffect, useState } from 'react';
import { useAllowed, useConsent } from './consent';

declare global {
  interface Window {
    /** How often the shop's part has come into the page. */
    mounts?: number;
  }
}

function Asked() {
  useEffect(() => {
    window.mounts = (window.mounts ?? 0) + 1;
  }, []);
  return (
    <>
      <assent-banner className="from-react" />
      <script type="text/plain" data-assent="analytics" src="/visits.js" />
      <img data-assent="targeting" data-src="/advert.png" alt="" />
    </>
  );
}

export function App() {
  const { decided, choices } = useConsent();
  const isCounting = useAllowed('analytics');
  const [isShown, show] = useState(true);
  return (
    <main>
      <h1>Outlet</h1>
      <p id="state">{decided ? (choices['analytics'] ? 'allowed' : 'refused') : 'undecided'}</p>
      <p id="when">{isCounting ? 'counting' : 'waiting'}</p>
      <button id="toggle" onClick={() => show(!isShown)}>
        Toggle
      </button>
      <button data-assent-action="preferences">Privacy</button>
      {isShown && <Asked />}
      <assent-preferences />
    </main>
  );
}
