import { SYSTEM_FACE } from '../../geometry/eventLabel.ts';
import { textWidth, type TextWeight } from '../../geometry/textWidth.ts';
import { wrapText } from '../../geometry/wrapText.ts';

/** A drawing as markup with the classes and data attributes of the site; it has no paint yet. */
export interface Drawing {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** What a still says to those who do not see it. */
export interface StillSaid {
  readonly title: string;
  readonly description: string;
}

/** A still before it is painted: the drawing and what it says. */
export type Still = Drawing & StillSaid;

/** Text safe between tags and in attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One line of text at a baseline. */
export function line(
  x: number,
  y: number,
  className: string,
  text: string,
  anchor?: 'middle' | 'end',
): string {
  const anchored = anchor ? ` text-anchor="${anchor}"` : '';
  return `<text x="${x}" y="${y}" class="${className}"${anchored}>${escaped(text)}</text>`;
}

/** A run of text inside a line, set otherwise. */
export function run(className: string, text: string): string {
  return `<tspan class="${className}">${escaped(text)}</tspan>`;
}

/** Px that `text` takes in the widest of the sans faces a reader may have. */
export function widest(text: string, sizePx: number, weight: TextWeight = 400): number {
  return textWidth(text, sizePx, weight) * SYSTEM_FACE;
}

/** `text` in lines of at most `widthPx`, the first baseline at `y`; with the height they take. */
export function paragraph(
  text: string,
  x: number,
  y: number,
  widthPx: number,
  { className, sizePx, leadingPx }: ParagraphStyle,
): { readonly markup: string; readonly height: number } {
  const { lines } = wrapText(text, widthPx, (part) => widest(part, sizePx));
  return {
    markup: lines.map((part, index) => line(x, y + index * leadingPx, className, part)).join(''),
    height: lines.length * leadingPx,
  };
}

interface ParagraphStyle {
  readonly className: string;
  readonly sizePx: number;
  readonly leadingPx: number;
}

export const NOTE: ParagraphStyle = { className: 'still-note', sizePx: 13, leadingPx: 17 };
