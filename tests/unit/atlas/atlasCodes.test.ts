import { expect, test } from 'vitest';
import { belongsTo, isPart } from '../../../src/atlas/atlasCodes.ts';

const australia = { code: 'AUS', numeric: '036' };
const kosovo = { code: 'XKX' };

test('an outline belongs to the state whose number it has, twice where the atlas has it twice', () => {
  expect(belongsTo({ id: '036', properties: { name: 'Australia' } }, australia)).toBe(true);
  expect(belongsTo({ id: '036', properties: { name: 'Ashmore and Cartier Is.' } }, australia)).toBe(
    true,
  );
  expect(belongsTo({ id: '360', properties: { name: 'Indonesia' } }, australia)).toBe(false);
});

test('Kosovo is found by its name alone', () => {
  expect(belongsTo({ properties: { name: 'Kosovo' } }, kosovo)).toBe(true);
  expect(belongsTo({ properties: { name: 'N. Cyprus' } }, kosovo)).toBe(false);
});

test('an outline without an id belongs to no state by its number', () => {
  expect(belongsTo({ properties: { name: 'Somaliland' } }, { code: 'SOM' })).toBe(false);
  expect(belongsTo({ properties: { name: 'N. Cyprus' } }, { code: 'CYP', numeric: '196' })).toBe(
    false,
  );
});

test('Hong Kong is drawn with China', () => {
  expect(belongsTo({ id: '344' }, { code: 'CHN', numeric: '156' })).toBe(true);
  expect(isPart('344')).toBe(true);
  expect(isPart('156')).toBe(false);
});
