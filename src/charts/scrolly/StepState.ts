import type { Day } from '../../domain/day.ts';
import type { MapView } from '../../domain/mapView.ts';
import type { CountryCode } from '../../domain/position.ts';

/** What the map shows while a step is read. */
export interface StepState {
  readonly on: Day;
  /** The country the step is about. */
  readonly country?: CountryCode;
  readonly view: MapView;
}
