import { drawnCharts } from '../charts/drawn/drawnCharts.ts';
import { bundleScript, type BundledScript } from '../share/bundleScript.ts';
import type { EmbedChart } from '../words/embed.ts';

const bundled = new Map<EmbedChart, Promise<BundledScript>>();

/**
 * The script of a chart in a frame, as one file of its own: an embed shares nothing with our pages in a
 * reader's cache, and what a page's chunks hold beside would only weigh.
 */
export function embedScript(chart: EmbedChart): Promise<BundledScript> {
  let script = import.meta.env.DEV ? undefined : bundled.get(chart);
  if (!script) {
    script = bundleScript({
      input: `src/figures/embeds/${chart}.ts`,
      format: 'es',
      plugins: [drawnCharts()],
    });
    bundled.set(chart, script);
  }
  return script;
}
