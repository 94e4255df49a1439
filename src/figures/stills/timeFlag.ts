import { formatDayShort, type Day } from '../../domain/day.ts';
import { widest } from './markup.ts';

const HEIGHT = 20;

/** The day shown as a line from its flag down to `bottom`, in a drawing `widthPx` wide that begins at `left`. */
export function timeFlag(day: Day, x: number, left: number, right: number, bottom: number): string {
  const text = formatDayShort(day);
  const width = Math.ceil(widest(text, 13, 600)) + 12;
  const start = Math.min(right - width, Math.max(left, x - width / 2));
  return (
    `<line class="still-date-line" x1="${x.toFixed(2)}" x2="${x.toFixed(2)}" y1="${HEIGHT}" y2="${bottom}"/>` +
    `<rect class="still-flag" x="${start.toFixed(2)}" y="0" width="${width}" height="${HEIGHT}"/>` +
    `<text class="still-flag-text" x="${(start + width / 2).toFixed(2)}" y="14.5" text-anchor="middle">${text}</text>`
  );
}
