import type { MapView } from '../../domain/mapView.ts';
import type { Plate, PlacedLabel } from '../CountryShape.ts';
import { NARROW_PX } from '../markers.ts';
import { FRAMES } from '../projections.ts';
import { ASIA_PACIFIC_NARROW, ASIA_PACIFIC_WIDE } from './asiaPacificLabels.ts';
import { EUROPE_NARROW, EUROPE_WIDE } from './europeLabels.ts';
import type { LabelRow } from './LabelRow.ts';
import { WORLD_NARROW, WORLD_WIDE } from './worldLabels.ts';

/** Type size of names in px, at 480 px of container width and more, and below. */
export const LABEL_SIZE = { wide: 12, narrow: 11.5 } as const;

/** From one baseline to the next, and from the middle of a line to its baseline, in type sizes. */
export const LINE_HEIGHT = 1.05;
const MIDDLE_TO_BASELINE = 0.33;

const TABLES: Readonly<Record<MapView, Readonly<Record<'wide' | 'narrow', readonly LabelRow[]>>>> =
  {
    world: { wide: WORLD_WIDE, narrow: WORLD_NARROW },
    europe: { wide: EUROPE_WIDE, narrow: EUROPE_NARROW },
    'asia-pacific': { wide: ASIA_PACIFIC_WIDE, narrow: ASIA_PACIFIC_NARROW },
  };

function placeLabel(row: LabelRow, width: number, height: number, sizePx: number): PlacedLabel {
  const percent = ([x, y]: readonly [x: number, y: number]): { x: number; y: number } => ({
    x: Math.round((x / width) * 1e4) / 100,
    y: Math.round((y / height) * 1e4) / 100,
  });
  const [text, ...lines] = row.lines;
  const dy = row.offset[1] + sizePx * (MIDDLE_TO_BASELINE - (lines.length * LINE_HEIGHT) / 2);
  return {
    code: row.code,
    text,
    ...(lines.length > 0 && { lines }),
    ...percent(row.at),
    anchor: row.anchor,
    dx: row.offset[0],
    dy: Math.round(dy * 10) / 10,
    place: row.place,
    isLarge: row.isLarge,
    ...(row.leader && { leader: percent(row.leader) }),
  };
}

/** The names of a plate at both widths. */
export function placeLabels(view: MapView): Plate['labels'] {
  const { width, height } = FRAMES[view];
  const { wide, narrow } = TABLES[view];
  const narrowHeight = (NARROW_PX * height) / width;
  return {
    wide: wide.map((row) => placeLabel(row, width, height, LABEL_SIZE.wide)),
    narrow: narrow.map((row) => placeLabel(row, NARROW_PX, narrowHeight, LABEL_SIZE.narrow)),
  };
}
