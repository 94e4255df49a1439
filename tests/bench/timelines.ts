import type { BenchInput } from './drag.ts';
import { median, spread, table } from './figures.ts';

/** What page/timeline.ts hands out. */
interface TimelineBench {
  readonly events: number;
  /** From the call that draws it to the next painted frame, in ms. */
  readonly firstDraw: number;
  /** From the press of the button to the next painted frame, in ms. */
  readonly zoomStep: number;
  readonly openList: number;
  /** Elements of the page once all is drawn. */
  readonly elements: number;
}

const SETS = ['real', 'synthetic'] as const;

/** Draws and zooms the timeline with the real events and the synthetic ones, in turn; a table with ratios. */
export async function measureTimelines({ browser, bench, rounds }: BenchInput): Promise<string> {
  const measured: Record<(typeof SETS)[number], TimelineBench[]> = { real: [], synthetic: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const set of SETS) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      // All years at once: the most that can be on the screen.
      await page.goto(`${bench}timeline.html?events=${set}&from=2009-01-01&to=2020-12-31`);
      await page.waitForFunction(() => 'measureTimeline' in window);
      measured[set].push(
        await page.evaluate(() =>
          (
            window as unknown as { measureTimeline: () => Promise<TimelineBench> }
          ).measureTimeline(),
        ),
      );
      await page.close();
    }
  }
  const row = (name: string, of: (bench: TimelineBench) => number): string[] => {
    const [real, synthetic] = SETS.map((set) => measured[set].map(of));
    if (!real || !synthetic) return [name];
    const ratio = median(synthetic) / median(real);
    return [name, spread(real), spread(synthetic), `${ratio.toFixed(1)}x`];
  };
  const events = (set: (typeof SETS)[number]): string => `${measured[set][0]?.events ?? 0} events`;
  return table([
    [`timeline, ${rounds} rounds`, events('real'), events('synthetic'), 'ratio'],
    row('first draw, ms', ({ firstDraw }) => firstDraw),
    row('one zoom step, ms', ({ zoomStep }) => zoomStep),
    row('open the list, ms', ({ openList }) => openList),
    row('elements', ({ elements }) => elements),
  ]);
}
