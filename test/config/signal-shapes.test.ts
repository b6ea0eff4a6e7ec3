// What the doctor knows of the signals, held against the signals.
import { expect, it } from 'vitest';
import { SIGNAL_SHAPES } from '../../src/config/signal-shapes.js';
import { isNeed } from '../../src/config/checks.js';
import { adobe } from '../../src/signals/adobe.js';
import { bigcommerce } from '../../src/signals/bigcommerce.js';
import { magento } from '../../src/signals/magento.js';
import { piwik } from '../../src/signals/piwik.js';
import { QUEUES } from '../../src/signals/queues.js';
import { shopify } from '../../src/signals/shopify.js';
import type { Signal } from '../../src/signals/signal.js';
import { wordpress } from '../../src/signals/wordpress.js';

const SIGNALS: Readonly<Record<string, Signal>> = { ...QUEUES, adobe, bigcommerce, magento, piwik, shopify, wordpress };

it('knows the signals that there are', () => {
  expect(Object.keys(SIGNAL_SHAPES).sort()).toEqual(Object.keys(SIGNALS).sort());
});

it.each(Object.entries(SIGNALS))('knows the words and the options of %s', (name, { words, options = [] }) => {
  const shapes = Object.entries(SIGNAL_SHAPES[name]?.[1] ?? {});
  const named = (isWord: boolean) => shapes.filter(([, shape]) => (shape === isNeed) === isWord).map(([key]) => key);
  expect(named(true).sort()).toEqual(Object.keys(words).sort());
  expect(named(false).sort()).toEqual([...options].sort());
});
