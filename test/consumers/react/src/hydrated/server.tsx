// What the server answers: the page as it is for this visitor, and what was read of the answer.
import { readConsent } from 'assent/server';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { config, Page } from './page';

export function render(cookie: string): { readonly html: string; readonly sent: string } {
  const sent = readConsent(cookie, { config });
  const html = renderToString(
    <StrictMode>
      <Page sent={sent} />
    </StrictMode>,
  );
  return { html, sent: JSON.stringify(sent) };
}
