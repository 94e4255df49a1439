import type { Plate } from '../../atlas/CountryShape.ts';
import type { CountryCode } from '../../domain/position.ts';

/** A plate without its outlines: those stand in the document's `<defs>`, as `europe-GBR`, `europe-land` … */
export interface PlateDrawing extends Omit<Plate, 'land' | 'home' | 'shapes' | 'inset' | 'unit'> {
  /** Coded states with an outline in `<defs>`. */
  readonly shapes: readonly CountryCode[];
  /** True when `<defs>` hold the frame of the Europe plate for this one. */
  readonly hasInset: boolean;
}
