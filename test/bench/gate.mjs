// What the gate costs: against the same page without the library, and how that grows.
import { measureClick } from './gate/click.mjs';
import { measureGrowth } from './gate/growth.mjs';
import { measureInsertion } from './gate/insertion.mjs';
import { measureStart } from './gate/start.mjs';

/** @type {import('./run.mjs').Bench} */
export const gate = {
  name: 'gate',
  async run(lab) {
    const sections = [];
    for (const measure of [measureStart, measureInsertion, measureGrowth, measureClick])
      sections.push(await measure(lab));
    return sections;
  },
};
