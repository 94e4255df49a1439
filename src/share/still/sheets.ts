// The site's own style sheets as text: what a still is painted with, so that no colour stands twice.
import counts from '../../styles/counts.css?raw';
import encoding from '../../styles/encoding.css?raw';
import map from '../../styles/map.css?raw';
import patterns from '../../styles/patterns.css?raw';
import still from '../../styles/still.css?raw';
import stripMarks from '../../styles/stripMarks.css?raw';
import timeline from '../../styles/timeline.css?raw';
import timelineDrawing from '../../styles/timelineDrawing.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { Painter } from './Painter.ts';

const painters = new Map<number, Painter>();

/** The painter of drawings whose containers are `widthPx` wide, in the light scale. */
export function painterFor(widthPx: number): Painter {
  let painter = painters.get(widthPx);
  if (!painter) {
    const sheets = [encoding, patterns, map, counts, stripMarks, timeline, timelineDrawing, still];
    painter = new Painter(tokens, sheets, widthPx);
    painters.set(widthPx, painter);
  }
  return painter;
}
