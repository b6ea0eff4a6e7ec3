// npm entry `assent/define`: importing it registers the elements. Safe to import where there is no page.
import { BannerElement } from './elements.js';
import { register } from './ui/shared/register.js';

if (typeof customElements !== 'undefined') register('assent-banner', BannerElement);

declare global {
  interface HTMLElementTagNameMap {
    'assent-banner': BannerElement;
  }
}
