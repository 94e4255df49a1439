import { formatDayShort, type Day } from '../../domain/day.ts';
import { line, NOTE, paragraph, run, widest, type Drawing } from './markup.ts';

/** Space between the edge of a still and what stands in it, in px. */
export const MARGIN = 16;

interface FrameParts {
  readonly width: number;
  /** What the title says before the date. */
  readonly lead: string;
  readonly on: Day;
  /** Under the title: between which days the still holds. */
  readonly note: string;
  readonly source: string;
  /** The parts of the still from top to bottom, each drawn from its own 0,0. */
  readonly parts: readonly Drawing[];
}

const TITLE_SIZE = 19;
const GAP = 14;

/** The title in one line or, where it does not fit, the date on a second. */
function titleOf({ width, lead, on }: FrameParts): { markup: string; height: number } {
  const date = formatDayShort(on);
  const fits = widest(`${lead} ${date}`, TITLE_SIZE, 600) <= width - 2 * MARGIN;
  if (fits)
    return {
      markup: `<text x="${MARGIN}" y="32" class="still-title">${lead} ${run('still-date', date)}</text>`,
      height: 40,
    };
  return {
    markup:
      line(MARGIN, 32, 'still-title', lead) +
      `<text x="${MARGIN}" y="56" class="still-title">${run('still-date', date)}</text>`,
    height: 64,
  };
}

/** A still in its frame: title, note, drawing, legend, source line. */
export function frameOf(frame: FrameParts): Drawing {
  const { width, note, source, parts } = frame;
  const inner = width - 2 * MARGIN;
  const title = titleOf(frame);
  let y = title.height;
  let markup = `<path class="still-head-rule" d="M0 .5H${width}"/>${title.markup}`;
  const noted = paragraph(note, MARGIN, y + 13, inner, NOTE);
  markup += noted.markup;
  y += noted.height + 6;
  for (const part of parts) {
    markup += `<svg x="${(width - part.width) / 2}" y="${y}" width="${part.width}" height="${part.height}">${part.markup}</svg>`;
    y += part.height + GAP;
  }
  const sourced = paragraph(source, MARGIN, y + 17, inner, NOTE);
  markup += `<path class="still-rule" d="M${MARGIN} ${y + 0.5}H${width - MARGIN}"/>${sourced.markup}`;
  const height = y + sourced.height + 12;
  return {
    markup: `<rect class="still-ground" width="${width}" height="${height}"/>${markup}`,
    width,
    height,
  };
}
