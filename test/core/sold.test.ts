// Which categories GPC and an opt-out refuse.
import { expect, it } from 'vitest';
import { soldIn } from '../../src/core/sold.js';

const optional = (...ids: readonly string[]) => ({ categories: ids.map((id) => ({ id, required: false })) });

it('is targeting, whatever else there is', () => {
  expect(soldIn(optional('functionality', 'analytics', 'preference', 'targeting', 'social'))).toEqual(['targeting']);
});

it('is whatever a site has put in its place', () => {
  expect(soldIn(optional('functionality', 'analytics', 'marketing', 'social'))).toEqual(['marketing', 'social']);
});

it('is nothing on a site without adverts', () => {
  expect(soldIn(optional('functionality', 'analytics', 'preference'))).toEqual([]);
});

it('is nothing that is required', () => {
  const categories = [...optional('marketing').categories, { id: 'targeting', required: true }];
  expect(soldIn({ categories })).toEqual(['marketing']);
});
