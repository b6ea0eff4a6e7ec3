// npm entry `assent/elements`: the element classes, for whoever registers them under a name or registry of their own.
export { BannerElement } from './ui/banner/banner.js';
