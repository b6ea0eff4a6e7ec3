import type { Consent } from 'assent';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page';

const sent = JSON.parse(document.getElementById('sent')?.textContent ?? '') as Consent;
hydrateRoot(
  document.getElementById('root') as HTMLElement,
  <StrictMode>
    <Page sent={sent} />
  </StrictMode>,
);
