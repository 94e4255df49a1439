/** The line of layers.css, which a test holds against it. */
export const LAYER_ORDER = '@layer reset, tokens, base, components, utilities;';

// What is imported as text is no style yet.
const STYLE = /\.css(?:$|\?(?!raw\b))|[?&]type=style\b/;

/** `css` with the order of layers before it; a style without layers stays as it is. */
export function withLayerOrder(css: string): string {
  return css.includes('@layer') && !css.startsWith(LAYER_ORDER) ? `${LAYER_ORDER}\n${css}` : css;
}

/**
 * A Vite plugin that puts the order of layers before every style that uses one. The bundler sorts styles by the depth
 * of imports, so that a figure's may come before the layout's; the first layer named would then be the weakest.
 */
export function layerOrder() {
  return {
    name: 'layer-order',
    enforce: 'pre' as const,
    transform(code: string, id: string): { code: string; map: null } | undefined {
      if (!STYLE.test(id) || id.includes('node_modules')) return undefined;
      return { code: withLayerOrder(code), map: null };
    },
  };
}
