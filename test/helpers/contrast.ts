// How well the words of the interface stand out from what is behind them, as the browser has drawn it.
import type { Page } from 'playwright-core';

/** A piece of text, and the ratio of WCAG between its colour and what is behind it. */
export interface Reading {
  readonly text: string;
  readonly ratio: number;
}

/** Reads every text of the interface that is to be seen. */
export const readContrast = (page: Page): Promise<Reading[]> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const colourOf = (css: string): Colour => {
      if (!context) throw new Error('no canvas');
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const parentOf = (node: Element): Element | null => {
      const root = node.getRootNode();
      return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const behind = (node: Element): Colour => {
      const colour = colourOf(getComputedStyle(node).backgroundColor);
      const parent = parentOf(node);
      if (colour[3] === 1 || node.matches('dialog, assent-banner')) return colour;
      return over(colour, parent ? behind(parent) : colourOf('Canvas'));
    };
    const lightOf = (colour: Colour) => {
      const [red, green, blue] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const readings: { text: string; ratio: number }[] = [];
    const walk = (root: Node) => {
      for (const child of root.childNodes) {
        if (child instanceof Element) {
          if (child.shadowRoot) walk(child.shadowRoot);
          walk(child);
        }
        const text = child instanceof Text ? child.data.trim() : '';
        const element = child.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
        if (!text || !element?.checkVisibility({ visibilityProperty: true }) || element.closest('style, script'))
          continue;
        const back = behind(element);
        const front = over(colourOf(getComputedStyle(element).color), back);
        const [dark = 0, light = 0] = [lightOf(front), lightOf(back)].sort((a, b) => a - b);
        readings.push({ text, ratio: (light + 0.05) / (dark + 0.05) });
      }
    };
    for (const one of document.querySelectorAll('*'))
      if (one.localName.startsWith('assent-')) {
        if (one.shadowRoot) walk(one.shadowRoot);
        walk(one);
      }
    return readings;
  });
