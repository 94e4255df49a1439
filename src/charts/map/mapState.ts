import { differencesBetween } from '../../domain/comparison.ts';
import { tallyHistories, type Tally } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import { ASKING_STATE, isMember, type Group } from '../../domain/membership.ts';
import type { CountryCode, StanceChange } from '../../domain/position.ts';
import type { MapCountry } from '../MapCountry.ts';
import { movesOf, paintCountries, type PaintedCountry } from './PaintedCountry.ts';
import { changeNoteState, type ChangeNoteState } from './paintChangeNote.ts';

/** All that a map says of one day under one filter: the same at build and in the browser. */
export interface MapState {
  readonly painted: ReadonlyMap<CountryCode, PaintedCountry>;
  /** Every change of position, oldest first, and the days with one. */
  readonly moves: readonly StanceChange[];
  readonly stops: readonly Day[];
  /** Countries that moved on the last day of change; beside another day, those that differ from it. */
  readonly changed: readonly CountryCode[];
  /** The group that is counted: allies while nothing is filtered. */
  readonly counted: Group;
  readonly counts: Tally;
  /** Counts of the governments outside the allies, while nothing is filtered. */
  readonly others: Tally | undefined;
  readonly declared: number;
  readonly note: ChangeNoteState;
}

const movesByCountries = new WeakMap<
  readonly MapCountry[],
  { readonly moves: readonly StanceChange[]; readonly stops: readonly Day[] }
>();

function movesAndStops(countries: readonly MapCountry[]) {
  let known = movesByCountries.get(countries);
  if (!known) {
    const moves = movesOf(countries);
    known = { moves, stops: [...new Set(moves.map(({ date }) => date.day))] };
    movesByCountries.set(countries, known);
  }
  return known;
}

/** The state of the map on `on`, compared with `vs` if there is one, for countries in order of name. */
export function mapState(
  countries: readonly MapCountry[],
  on: Day,
  group: Group,
  vs?: Day,
): MapState {
  const { moves, stops } = movesAndStops(countries);
  const painted = paintCountries(countries, on, group);
  const lastStop = stops.findLast((stop) => stop <= on);
  const counted = group === 'all' ? 'allies' : group;
  const isCounted = (country: MapCountry): boolean => isMember(country, counted, on);
  return {
    painted,
    moves,
    stops,
    changed: (vs === undefined
      ? moves.filter(({ date }) => date.day === lastStop)
      : differencesBetween(countries, vs, on)
    ).map(({ code }) => code),
    counted,
    counts: tallyHistories(countries.filter(isCounted), on),
    others:
      group === 'all'
        ? tallyHistories(
            countries.filter((country) => country.code !== ASKING_STATE && !isCounted(country)),
            on,
          )
        : undefined,
    declared: [...painted.values()].filter(
      ({ hasDeclared, isEmptied }) => hasDeclared && !isEmptied,
    ).length,
    note: changeNoteState(on, moves, stops),
  };
}
