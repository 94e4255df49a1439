import { toStripRow, type StripRow } from '../charts/strips/StripRow.ts';
import type { StripReference } from '../charts/strips/StripReference.ts';
import { eventOf, type Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { hasDeclared, type CountryCode, type Government } from '../domain/position.ts';
import { referenceLabels, shortNames } from '../words/strips.ts';

/** Dates of the declarations that carry a mark, those with the United States. */
function markedDates({ declarations }: Government) {
  return declarations
    .filter((declaration) => hasDeclared({ declarations: [declaration] }, declaration.date.day))
    .map(({ date }) => date);
}

/**
 * One row per coded government, in order of name, each with its standing on `day`: the closing day,
 * unless a page says otherwise. `hrefOf` gives the address of a dossier.
 */
export function stripRows(
  dataset: Dataset,
  day: Day,
  hrefOf: (code: CountryCode) => string,
): readonly StripRow[] {
  return [...dataset.governments.values()].map((government) => {
    const { code, name, history } = government;
    const membership = dataset.memberships.get(code);
    if (!membership) throw new RangeError(`no membership of ${code}`);
    return toStripRow(
      {
        ...membership,
        name,
        shortName: shortNames[code],
        history,
        declarations: markedDates(government),
        href: hrefOf(code),
      },
      day,
    );
  });
}

/** The dotted reference dates, from the events they stand for, in order of date. */
export function stripReferences(dataset: Dataset): readonly StripReference[] {
  return Object.entries(referenceLabels)
    .map(([id, label]) => ({ day: eventOf(dataset, id).date.day, label }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
