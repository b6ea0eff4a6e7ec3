// The library where a shop's own tests run it: in jsdom, which knows neither sheets to adopt, nor sizes, nor channels.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAssent } from '../../src/index.js';

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('CSSStyleSheet', vi.fn());
  for (const missing of ['CSS', 'MessageChannel', 'ResizeObserver', 'scheduler']) vi.stubGlobal(missing, undefined);
  await import('../../src/define.js');
});
afterEach(() => {
  const assent = window.assent as ReturnType<typeof createAssent> | undefined;
  void assent?.reset();
  assent?.destroy();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('where much of a browser is missing', () => {
  it('the banner asks and hears the answer', async () => {
    document.body.append(document.createElement('assent-banner'));
    const assent = createAssent();
    const button = () => document.querySelector<HTMLElement>('assent-banner [data-assent-action="reject-all"]');
    await vi.waitUntil(button);
    button()?.click();
    expect(assent.get().choices['analytics']).toBe(false);
    expect(assent.layer).toBe('none');
  });

  it.each([
    '<img data-assent="analytics" data-src="/a.png">',
    '<script type="text/plain" data-assent="analytics"></script>',
  ])('a yes lets go what is tagged: %s', async (tagged) => {
    document.body.innerHTML = tagged;
    const assent = createAssent();
    const activated = new Promise((resolve) => document.addEventListener('assent-activated', resolve, { once: true }));
    assent.acceptAll();
    await activated;
  });

  it('the declaration has its tables', async () => {
    const declaration = document.createElement('assent-declaration');
    document.body.append(declaration);
    createAssent();
    await vi.waitUntil(() => declaration.querySelector('#assent-analytics'));
    expect(console.warn).not.toHaveBeenCalledWith(expect.stringContaining('[assent:draw]'));
  });

  it('a placeholder stands for what is held back', async () => {
    document.body.innerHTML = '<img alt="" data-assent="targeting" data-assent-placeholder data-src="/a.png">';
    createAssent();
    const placeholder = await vi.waitUntil(() => document.querySelector('assent-placeholder'));
    await vi.waitUntil(() => placeholder.shadowRoot?.querySelector('button'));
  });
});
