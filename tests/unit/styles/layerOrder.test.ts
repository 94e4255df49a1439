import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYER_ORDER, withLayerOrder } from '../../../src/styles/layerOrder.ts';

const ORDER = LAYER_ORDER;

describe('withLayerOrder', () => {
  it('knows the order that layers.css states', () => {
    const css = readFileSync(new URL('../../../src/styles/layers.css', import.meta.url), 'utf8');
    expect(css.trim()).toBe(LAYER_ORDER);
  });

  it('names all layers before the one a style uses', () => {
    expect(withLayerOrder('@layer components { a { color: red } }')).toBe(
      `${ORDER}\n@layer components { a { color: red } }`,
    );
  });

  it('says the order once, and nothing in a style without layers', () => {
    expect(withLayerOrder(`${ORDER}\n@layer base {}`)).toBe(`${ORDER}\n@layer base {}`);
    expect(withLayerOrder('@font-face {}')).toBe('@font-face {}');
  });
});
