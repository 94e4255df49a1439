import { parseKnownDate, WINDOW, type KnownDate } from '../../domain/day.ts';
import type { CountryCode } from '../../domain/position.ts';
import { shortNames } from '../../words/strips.ts';
import type { MapCountry } from '../MapCountry.ts';
import { toStripRow, type StripRow } from './StripRow.ts';

/** Dates of the declarations that carry a mark, as ISO text, by country. */
export type DeclaredDates = Readonly<Record<CountryCode, readonly string[]>>;

function dateOf(text: string): KnownDate {
  const date = parseKnownDate(text);
  if (!date) throw new RangeError(`no date: ${text}`);
  return date;
}

/** The strips of the governments a map knows, each with its standing on the closing day. */
export function stripRowsFrom(
  countries: readonly MapCountry[],
  declared: DeclaredDates,
  hrefOf: (code: CountryCode) => string,
): readonly StripRow[] {
  return countries.map((country) =>
    toStripRow(
      {
        ...country,
        shortName: shortNames[country.code],
        declarations: (declared[country.code] ?? []).map(dateOf),
        href: hrefOf(country.code),
      },
      WINDOW.last,
    ),
  );
}
