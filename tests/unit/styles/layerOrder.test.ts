import { describe, expect, it } from 'vitest';
import { withLayerOrder } from '../../../src/styles/layerOrder.ts';

const ORDER = '@layer reset, tokens, base, components, utilities;';

describe('withLayerOrder', () => {
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
