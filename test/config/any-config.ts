// Configurations of every kind, as many as a test asks for.
import fc from 'fast-check';

/** Any value that JavaScript has. */
export const anything = () =>
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  });

/** Configurations of which any part may be right, wrong or missing. */
export function anyConfig(): fc.Arbitrary<unknown> {
  const odd = fc.oneof(fc.constantFrom<unknown>(null, undefined, '', 0, 'yes', [], {}), anything());
  const or = (good: fc.Arbitrary<unknown>) => fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: odd });
  const id = fc.constantFrom(
    'functionality',
    'analytics',
    'targeting',
    'social',
    'constructor',
    '__proto__',
    '1st',
    '',
  );
  const part = (fields: Record<string, fc.Arbitrary<unknown>>) => or(fc.record(fields, { requiredKeys: [] }));
  const flag = or(fc.boolean());
  const category = part({ required: flag, title: or(fc.constant('x')) });
  return part({
    revision: or(fc.oneof(fc.string(), fc.integer())),
    categories: or(fc.dictionary(id, category, { maxKeys: 4 })),
    services: or(
      fc.array(part({ id: or(fc.oneof(fc.constantFrom('ga4', 'feed'), id)), category: or(id), required: flag })),
    ),
    minor: flag,
    store: part({
      name: or(fc.constant('shop')),
      days: or(fc.integer({ min: -1, max: 400 })),
      domain: or(fc.constant('outlet.example')),
      sameSite: or(fc.constantFrom('Lax', 'None', 'lax')),
      fallback: or(fc.constantFrom('local', 'memory', 'none')),
    }),
    withdraw: or(fc.constantFrom('reload', 'keep', 'forget')),
  });
}
