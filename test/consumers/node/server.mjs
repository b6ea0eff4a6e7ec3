// A server that leaves out what the visitor has not allowed, and repeats the record for browsers that forget it.
import { readConsent, repeatCookie } from 'assent/server';
import { config, start, TAG } from './shop.mjs';

start(({ headers: { cookie } }) => {
  const { decided, choices } = readConsent(cookie, { config });
  const line = repeatCookie(cookie, { secure: false });
  const analytics = choices.analytics ? '<script>window.counted = true</script>' : '';
  return {
    headers: line ? { 'set-cookie': line } : {},
    html: `<!doctype html><html lang="en"><title>Outlet</title>${TAG}${analytics}
      <p id="state">${decided ? (choices.analytics ? 'allowed' : 'refused') : 'undecided'}</p>`,
  };
});
