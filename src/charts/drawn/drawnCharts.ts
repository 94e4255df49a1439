import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { compile } from 'svelte/compiler';

/** Begins the name of a module that is a component compiled to text. */
const MARK = '\0drawn:';
/** Ends it, in place of `.svelte`, by which others would take it for a source. */
const END = '.drawn.js';
/** The build, which this may be bundled into, runs in the site's folder. */
const RUNTIME = 'src/charts/drawn/textRuntime.ts';

/** What a component imports of Svelte itself, in either case: all of it is in the small runtime. */
const SVELTE = new Set(['svelte', 'svelte/internal/server']);

/**
 * A Vite plugin: `import Chart from './Chart.svelte?drawn'` gives the component compiled as for the build, to
 * a function that writes its drawing as text, in a browser too. An embed redraws its chart so by the page's
 * own component, without the 16 KiB of Svelte's client. Handlers do not come along: the embed listens itself.
 */
export function drawnCharts() {
  return {
    name: 'drawn-charts',
    enforce: 'pre' as const,
    resolveId(address: string, importer?: string): string | undefined {
      const isInside = importer?.startsWith(MARK) ?? false;
      if (isInside && SVELTE.has(address)) return resolve(RUNTIME);
      const isDrawn =
        address.endsWith('.svelte?drawn') || (isInside && address.endsWith('.svelte'));
      if (importer === undefined || !(isDrawn || isInside) || !/^\.{0,2}\//.test(address)) {
        return undefined;
      }
      const from = isInside ? importer.slice(MARK.length) : importer;
      const path = resolve(dirname(from.replace(/\?.*$/, '')), address.replace(/\?drawn$/, ''));
      return isDrawn ? `${MARK}${path.replace(/\.svelte$/, END)}` : path;
    },
    async load(id: string): Promise<{ code: string; map: null } | undefined> {
      if (!id.startsWith(MARK)) return undefined;
      const filename = `${id.slice(MARK.length, -END.length)}.svelte`;
      const source = await readFile(filename, 'utf8');
      const { js } = compile(source, { filename, generate: 'server', dev: false });
      return { code: js.code, map: null };
    },
  };
}
