import { legendTitle } from '../../charts/map/legendTitle.ts';
import type { LegendState } from '../../charts/map/paintLegend.ts';
import { STANCES, stanceLabel, type Stance } from '../../domain/stance.ts';
import { mapWords } from '../../words/map.ts';
import { line, run, type Drawing } from './markup.ts';

const CHIP = { width: 18, height: 12 };
const ROW = 22;
const LABEL_X = 26;
const COUNT_X = 190;
const BRICKS_X = 262;
const BRICK = { width: 4.8, tall: 11, low: 5, pitch: 5.8 };

function bricks(stance: Stance, count: number, x: number, y: number, height: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<rect data-swatch="${stance}" x="${(x + index * BRICK.pitch).toFixed(2)}" y="${y}" width="${BRICK.width}" height="${height}"/>`,
  ).join('');
}

function chip(stance: Stance, x: number, y: number): string {
  return `<rect data-swatch="${stance}" x="${x}" y="${y}" width="${CHIP.width}" height="${CHIP.height}"/>`;
}

/** Legend and count in one, a row a stance: chip, name, count, a brick for each government, low for those not counted. */
export function legendDrawing(state: LegendState, widthPx: number): Drawing {
  const title = legendTitle(state);
  const head = `<text x="0" y="14" class="still-text">${run('still-strong', title.strong)}${run('still-text', title.rest)}</text>`;
  const unit = `<rect class="still-unit" x="0" y="22" width="${BRICK.width}" height="${BRICK.tall}"/>${line(10, 32, 'still-note', mapWords.oneCounted)}<rect class="still-unit" x="190" y="27.5" width="${BRICK.width}" height="${BRICK.low}"/>${line(200, 32, 'still-note', mapWords.oneOther)}`;
  const top = 42;
  const rows = STANCES.map((stance, index) => {
    const y = top + index * ROW;
    const other = state.others?.[stance] ?? 0;
    const more = other > 0 ? run('still-note', ` + ${other}`) : '';
    return (
      chip(stance, 0, y + 2) +
      line(LABEL_X, y + 13, 'still-text', stanceLabel(stance)) +
      `<text x="${COUNT_X}" y="${y + 13}" class="still-text">${run('still-count', String(state.counts[stance]))}${more}</text>` +
      bricks(stance, state.counts[stance], BRICKS_X, y, BRICK.tall) +
      bricks(stance, other, BRICKS_X, y + BRICK.tall + 1.5, BRICK.low)
    );
  }).join('');
  const y = top + STANCES.length * ROW + 8;
  const marks =
    `<circle data-mark="declaration" cx="9" cy="${y + 6}" r="4.4"/>` +
    `<text x="${LABEL_X}" y="${y + 11}" class="still-note">${mapWords.declared} ${run('still-strong', String(state.declared))}</text>` +
    `<svg x="0" y="${y + 19}" width="${CHIP.width}" height="${CHIP.height}" viewBox="0 0 180 120"><rect data-mark="home" width="180" height="120"/></svg>` +
    line(LABEL_X, y + 30, 'still-note', mapWords.homeKey) +
    `<rect data-mark="land" x="200" y="${y + 19}" width="${CHIP.width}" height="${CHIP.height}"/>` +
    line(200 + LABEL_X, y + 30, 'still-note', mapWords.landKey);
  return { markup: head + unit + rows + marks, width: widthPx, height: y + 36 };
}

/** The key alone, chips with names in columns: for drawings that count nothing. */
export function keyDrawing(widthPx: number, columns = 3): Drawing {
  const step = widthPx / columns;
  const markup = STANCES.map((stance, index) => {
    const x = (index % columns) * step;
    const y = Math.floor(index / columns) * 20;
    return chip(stance, x, y + 2) + line(x + LABEL_X, y + 12.5, 'still-text', stanceLabel(stance));
  }).join('');
  return { markup, width: widthPx, height: Math.ceil(STANCES.length / columns) * 20 };
}
