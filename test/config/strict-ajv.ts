// The validator that the schema is given to.
import { Ajv2020 } from 'ajv/dist/2020.js';

/** It accepts no schema that is careless in any way, and finds every fault of a document. */
export const strictAjv = () =>
  new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, strictRequired: true, allErrors: true });
