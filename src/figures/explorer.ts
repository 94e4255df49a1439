import { allChanges, type Dataset } from '../domain/dataset.ts';
import { isoText } from '../domain/day.ts';
import { hasDeclared, type CountryCode, type Government } from '../domain/position.ts';
import { FOCUS } from '../geometry/timeScale.ts';
import type { DeclaredDates } from '../charts/strips/stripRowsFrom.ts';

/** Dates of a government's declarations that carry a mark, those with the United States, as ISO text. */
function declaredDates({ declarations }: Government): readonly string[] {
  return declarations
    .filter((declaration) => hasDeclared({ declarations: [declaration] }, declaration.date.day))
    .map(({ date }) => isoText(date));
}

/** The same for every government that signed one. */
export function declaredByCountry({ governments }: Dataset): DeclaredDates {
  return Object.fromEntries(
    [...governments.values()]
      .map((government): [CountryCode, readonly string[]] => [
        government.code,
        declaredDates(government),
      ])
      .filter(([, dates]) => dates.length > 0),
  );
}

/** What the explorer's first sentence counts, the asking state included. */
export function moveCounts(dataset: Dataset): {
  readonly moves: number;
  readonly movers: number;
  readonly coded: number;
  readonly late: number;
} {
  const changes = allChanges(dataset);
  return {
    moves: changes.length,
    movers: new Set(changes.map(({ code }) => code)).size,
    coded: dataset.governments.size,
    late: changes.filter(({ date }) => date.day >= FOCUS.from).length,
  };
}
