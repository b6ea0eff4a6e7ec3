// What of the interface is open: one thing at a time.
import type { Layer } from './events.js';

/** Which layer is open, and how to change that. */
export interface Layers {
  current: Layer;
  /** Opens a layer, and closes what was open. */
  show(wanted: Layer): void;
  /** Closes a layer. Returns whether it was open. */
  hide(layer: Layer): boolean;
}

/** Nothing is open yet. `say` is called for what closes and for what opens. */
export function createLayers(say: (what: 'hide' | 'show', layer: Layer) => void): Layers {
  const layers: Layers = {
    current: 'none',
    show(wanted) {
      const before = layers.current;
      if (before === wanted) return;
      layers.current = wanted;
      if (before !== 'none') say('hide', before);
      if (wanted !== 'none') say('show', wanted);
    },
    hide(layer) {
      const isOpen = layers.current === layer;
      if (isOpen) layers.show('none');
      return isOpen;
    },
  };
  return layers;
}
