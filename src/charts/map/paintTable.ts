import { formatDateShort, type Day } from '../../domain/day.ts';
import { basisLabel, sizeOf } from '../../domain/describe.ts';
import { inForceOn } from '../../domain/position.ts';
import { stanceLabel } from '../../domain/stance.ts';
import { mapSays } from '../../words/map.ts';
import type { MapCountry } from '../MapCountry.ts';
import type { View } from '../viewState.ts';
import { part, say } from './dom.ts';
import type { MapState } from './mapState.ts';
import type { PaintedCountry } from './PaintedCountry.ts';

/** The cells of a country's row: position in words, since when, on what basis. */
export function rowOf(
  country: MapCountry,
  on: Day,
  painted: PaintedCountry | undefined,
): { readonly position: string; readonly since: string; readonly basis: string } {
  const { stance, from, basis } = inForceOn(country.history, on);
  const parts = [
    stanceLabel(stance),
    painted?.isStayed ? mapSays.stayedMark : '',
    painted?.hasDeclared ? mapSays.declarationMark : '',
  ];
  return {
    position: parts.filter((text) => text !== '').join(', '),
    since: formatDateShort(from),
    basis: basisLabel(basis),
  };
}

/** Sets a drawn table to another day; a filter leaves the rows of its group. */
export function paintTable(
  table: ParentNode,
  { on, group }: Pick<View, 'on' | 'group'>,
  countries: readonly MapCountry[],
  { painted, counts }: Pick<MapState, 'painted' | 'counts'>,
): void {
  say(part(table, 'caption'), mapSays.tableCaption(on, group, sizeOf(counts)));
  for (const country of countries) {
    const row = part(table, `[data-row="${country.code}"]`);
    const state = painted.get(country.code);
    const { position, since, basis } = rowOf(country, on, state);
    row.hidden = state?.isEmptied === true;
    part(row, '[data-swatch]').dataset['swatch'] = state?.stance ?? '';
    say(part(row, '.position'), position);
    say(part(row, '.since'), since);
    say(part(row, '.basis'), basis);
  }
}
