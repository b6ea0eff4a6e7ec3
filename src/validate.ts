// What is wrong with a configuration, in words. Fetched only when something is, or run by a developer.
import { shapeFaults, type ShapeFault } from './config/shape-faults.js';
import { regimeFaults, type RegimeFault } from './regime/faults.js';

/** One fault of a configuration. */
export type Fault = ShapeFault | RegimeFault;

/** All faults of a configuration, as data; an empty list when there are none. */
export const validateConfig = (json: unknown): Fault[] => [...shapeFaults(json), ...regimeFaults(json)];
