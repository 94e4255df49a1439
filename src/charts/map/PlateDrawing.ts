import type { PlacedLabel, PlateMarker, PlatePoint } from '../../atlas/CountryShape.ts';
import type { CountryCode } from '../../domain/position.ts';
import { isMapView, type MapView } from '../../geometry/mapView.ts';

/** A plate without its outlines: those stand in the document's `<defs>`, as `europe-GBR`, `europe-land` … */
export interface PlateDrawing {
  readonly view: MapView;
  /** Size of the viewBox in its units. */
  readonly width: number;
  readonly height: number;
  /** Coded states with an outline in `<defs>`. */
  readonly shapes: readonly CountryCode[];
  readonly markers: readonly PlateMarker[];
  /** Where the ring of a declaration is drawn. */
  readonly capitals: readonly PlatePoint[];
  readonly labels: {
    readonly wide: readonly PlacedLabel[];
    readonly narrow: readonly PlacedLabel[];
  };
  /** True when `<defs>` hold the frame of the Europe plate for this one. */
  readonly hasInset: boolean;
}

/*
 * Like the countries, plates reach an island as text. Sections are lines; records are parted by `|`,
 * their fields by `;`, the lines of a name by `/`.
 */

/** A plate as text for an island's properties; the inverse of decodePlate. */
export function encodePlate(plate: PlateDrawing): string {
  const { view, width, height, shapes, markers, capitals, labels, hasInset } = plate;
  const label = ({
    code,
    text,
    lines = [],
    x,
    y,
    dx,
    dy,
    anchor,
    place,
    isLarge,
    leader,
  }: PlacedLabel): string =>
    [
      code,
      [text, ...lines].join('/'),
      x,
      y,
      dx,
      dy,
      `${anchor[0] ?? ''}${place[0] ?? ''}${isLarge ? 'l' : ''}`,
      ...(leader ? [leader.x, leader.y] : []),
    ].join(';');
  return [
    [view, width, height, hasInset ? 1 : 0].join(';'),
    shapes.join(';'),
    markers
      .map(({ code, x, y, isNarrowOnly }) => [code, x, y, isNarrowOnly ? 1 : 0].join(';'))
      .join('|'),
    capitals.map(({ code, x, y }) => [code, x, y].join(';')).join('|'),
    labels.wide.map(label).join('|'),
    labels.narrow.map(label).join('|'),
  ].join('\n');
}

const ANCHORS = { s: 'start', m: 'middle', e: 'end' } as const;

/** The plate of such a text. Throws RangeError where it is not one. */
export function decodePlate(text: string): PlateDrawing {
  const [head = '', shapes = '', markers = '', capitals = '', wide = '', narrow = ''] =
    text.split('\n');
  const [view = '', width, height, hasInset] = head.split(';');
  if (!isMapView(view)) throw new RangeError(`no plate: ${head}`);
  return {
    view,
    width: Number(width),
    height: Number(height),
    hasInset: hasInset === '1',
    shapes: shapes.split(';').filter((code) => code !== ''),
    markers: records(markers).map(([code = '', x, y, narrowOnly]) => ({
      code,
      x: Number(x),
      y: Number(y),
      isNarrowOnly: narrowOnly === '1',
    })),
    capitals: records(capitals).map(([code = '', x, y]) => ({ code, x: Number(x), y: Number(y) })),
    labels: { wide: records(wide).map(decodeLabel), narrow: records(narrow).map(decodeLabel) },
  };
}

function records(text: string): readonly string[][] {
  return text === '' ? [] : text.split('|').map((record) => record.split(';'));
}

function decodeLabel(fields: readonly string[]): PlacedLabel {
  const [code = '', name = '', x, y, dx, dy, flags = '', leaderX, leaderY] = fields;
  const [text = '', ...lines] = name.split('/');
  const anchor = ANCHORS[flags[0] as keyof typeof ANCHORS];
  return {
    code,
    text,
    ...(lines.length > 0 && { lines }),
    x: Number(x),
    y: Number(y),
    dx: Number(dx),
    dy: Number(dy),
    anchor,
    place: flags[1] === 'i' ? 'inside' : 'outside',
    isLarge: flags[2] === 'l',
    ...(leaderX !== undefined && { leader: { x: Number(leaderX), y: Number(leaderY) } }),
  };
}
