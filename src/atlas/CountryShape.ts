import type { CountryCode } from '../domain/position.ts';
import type { MapView } from '../domain/mapView.ts';

/** An outline placed on a plate. */
export interface CountryShape {
  readonly code: CountryCode;
  /** SVG path data in units of the plate's viewBox, relative and in whole units. */
  readonly path: string;
  /** Projected area in px² at the plate's reference width. */
  readonly area: number;
}

/** A point on a plate in percent of its width and height. */
export interface PlatePoint {
  readonly code: CountryCode;
  readonly x: number;
  readonly y: number;
}

/** A circle in place of an outline too small to read, in the colour of the stance. */
export interface PlateMarker extends PlatePoint {
  /** True when the outline is large enough to read at the reference width, and too small on a phone. */
  readonly isNarrowOnly: boolean;
}

/** A name set on a plate. Positions in percent; offsets and sizes in px, since type does not scale with the plate. */
export interface PlacedLabel extends PlatePoint {
  readonly text: string;
  /** Further lines, under the first. */
  readonly lines?: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Px from the point to the label's anchor. */
  readonly dx: number;
  readonly dy: number;
  /** Where the name stands: on the fill, or on open water beside it. */
  readonly place: 'inside' | 'outside';
  /** A quiet state large enough to be named even while it has no measure. */
  readonly isLarge: boolean;
  /** Where a leader line ends inside the shape, in percent; it starts at the label. */
  readonly leader?: { readonly x: number; readonly y: number };
}

/** Everything drawn on one plate, before any stance is known. */
export interface Plate {
  readonly view: MapView;
  /** Width and height of the viewBox in its units; `unit` of them make one px at the reference width. */
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  /** All land that is not coded, as one path. */
  readonly land: string;
  /** The home of Huawei. */
  readonly home: string;
  /** Coded states with an outline on this plate. */
  readonly shapes: readonly CountryShape[];
  /** Coded states whose outline is too small to read, at their capital; their outline, if any, stands among `shapes`. */
  readonly markers: readonly PlateMarker[];
  /** Capitals of coded states on this plate, for the ring of a declaration. */
  readonly capitals: readonly PlatePoint[];
  /** Labels at 480 px of container width and more, and below. */
  readonly labels: {
    readonly wide: readonly PlacedLabel[];
    readonly narrow: readonly PlacedLabel[];
  };
  /** On the world: the frame of the Europe plate, path data in viewBox units. */
  readonly inset?: string;
}
