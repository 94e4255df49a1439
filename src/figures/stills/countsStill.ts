import type { Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import { pushApart } from '../../geometry/pushApart.ts';
import { bandPath, stackCounts, tallyAt } from '../../geometry/stackCounts.ts';
import { percentAt, WHOLE, yearTicks } from '../../geometry/timeScale.ts';
import { countWords } from '../../words/counts.ts';
import { stillWords as words } from '../../words/stills.ts';
import { countSteps } from '../stanceCounts.ts';
import { frameOf, MARGIN } from './frame.ts';
import { run, type Drawing, type Still, type StillSaid } from './markup.ts';
import { heldAround } from './stillDays.ts';
import { timeFlag } from './timeFlag.ts';

const WIDTH = 600;
/** The bands' box, in px; their names stand right of it. */
const BOX = { width: 384, height: 260, top: 26 };
const LABEL_GAP = 17;

/** Stacked counts of all governments with the day shown; names and counts at the right are those of that day. */
function countsDrawing(dataset: Dataset, on: Day): Drawing {
  const steps = countSteps(dataset, 'all', WHOLE);
  const stack = stackCounts(steps, WHOLE);
  const bands = stack.bands
    .map(
      (band) =>
        `<path data-stance="${band.stance}" d="${bandPath(band, stack.size, BOX.width, BOX.height)}"/>`,
    )
    .join('');
  const fromTop = stack.bands.toReversed();
  const middles = fromTop.map(
    ({ end }) => BOX.height * (1 - (end.lower + end.upper) / 2 / stack.size),
  );
  const places = pushApart(middles, LABEL_GAP, LABEL_GAP / 2, BOX.height - LABEL_GAP / 2);
  const labels = fromTop
    .map(({ stance, end }, index) => {
      const y = BOX.top + (places[index] ?? 0) + 4.5;
      return `<text class="still-text" x="${BOX.width + 8}" y="${y}">${run('still-count', String(end.count))} ${countWords.label(stance)}</text>`;
    })
    .join('');
  const bottom = BOX.top + BOX.height;
  const years = yearTicks(WHOLE)
    .map(({ year, start, middle }) => {
      const at = (percent: number): string => ((percent / 100) * BOX.width).toFixed(2);
      const tick = `<line class="still-rule" x1="${at(start)}" x2="${at(start)}" y1="${bottom}" y2="${bottom + 5}"/>`;
      return year % 2 === 0
        ? tick
        : `${tick}<text class="still-axis" x="${at(middle)}" y="${bottom + 18}" text-anchor="middle">${year}</text>`;
    })
    .join('');
  const x = (percentAt(WHOLE, on) / 100) * BOX.width;
  return {
    markup: `<svg x="0" y="${BOX.top}" width="${BOX.width}" height="${BOX.height}">${bands}</svg>${labels}${years}${timeFlag(on, x, 0, BOX.width, bottom + 5)}`,
    width: WIDTH - 2 * MARGIN,
    height: bottom + 24,
  };
}

/** What the still of the counts says. */
export function countsStillSaid(dataset: Dataset, on: Day): StillSaid {
  const steps = countSteps(dataset, 'all', WHOLE);
  const said = [on, WHOLE.to].map((day) => countWords.counted(day, 'all', tallyAt(steps, day)));
  return {
    title: words.title(words.counts, on),
    description: `${[...new Set(said)].join(' ')} ${words.noChange(heldAround(dataset, on))}`,
  };
}

/** How many governments stood where through the whole window, with the day `on` marked. */
export function countsStill(dataset: Dataset, on: Day): Still {
  const counted = countWords.counted(on, 'all', tallyAt(countSteps(dataset, 'all', WHOLE), on));
  const drawing = frameOf({
    width: WIDTH,
    lead: words.counts,
    on,
    note: `${counted} ${words.noChange(heldAround(dataset, on))} ${words.rightFigures}`,
    source: words.sourceOfCharts(dataset.sources.size),
    parts: [countsDrawing(dataset, on)],
  });
  return { ...drawing, ...countsStillSaid(dataset, on) };
}
