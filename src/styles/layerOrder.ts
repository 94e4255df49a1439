import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const ORDER = readFileSync(new URL('./layers.css', import.meta.url), 'utf8').trim();
const STYLE = /\.css(?:$|\?)|[?&]type=style\b/;

/** `css` with the order of layers before it; unlayered files stay as they are. */
export function withLayerOrder(css: string): string {
  return css.includes('@layer') && !css.startsWith(ORDER) ? `${ORDER}\n${css}` : css;
}

/**
 * Puts the order of layers before every style that uses one. The bundler sorts styles by the depth of imports, so
 * that a figure's may come before the layout's; the first layer named would then be the weakest.
 */
export function layerOrder(): AstroIntegration {
  return {
    name: 'layer-order',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'layer-order',
                enforce: 'pre',
                transform(code: string, id: string) {
                  if (!STYLE.test(id) || id.includes('node_modules')) return undefined;
                  return { code: withLayerOrder(code), map: null };
                },
              },
            ],
          },
        });
      },
    },
  };
}
