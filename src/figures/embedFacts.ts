// What embeds draw from, at build as facts and in their documents as texts.
import { countryDetails } from './cardDetails.ts';
import { declaredByCountry } from './explorer.ts';
import { timelineMarks } from './eventTimeline.ts';
import { mapCountries } from './positionsMap.ts';
import { stripReferences, stripRows } from './stanceStrips.ts';
import { encodeCountries, type MapCountry } from '../charts/MapCountry.ts';
import type { CountryDetails } from '../charts/map/CountryDetails.ts';
import type { StripRow } from '../charts/strips/StripRow.ts';
import { encodeMarks } from '../charts/timeline/markText.ts';
import type { TimelineMark } from '../charts/timeline/TimelineMark.ts';
import { url } from '../components/link.ts';
import { changeDays, type Dataset } from '../domain/dataset.ts';
import { WINDOW, type Day } from '../domain/day.ts';
import { changesOf, type CountryCode, type Government } from '../domain/position.ts';
import type { StripFacts } from './startStripsEmbed.ts';

/** Folders that the map of an embed fetches from, by the attributes its script reads. */
export const MAP_TEXTS = {
  'data-details': url('/data/countries/'),
  'data-outlines': url('/data/outlines/'),
} as const;

/** The timeline's events, the days they step to, and the countries that a filter may name. */
export function timelineFacts(dataset: Dataset): {
  readonly marks: readonly TimelineMark[];
  readonly names: ReadonlyMap<CountryCode, string>;
  readonly stops: readonly Day[];
  /** For the script, by the attributes it reads. */
  readonly texts: Readonly<Record<`data-${'folder' | 'events' | 'countries'}`, string>>;
} {
  const folder = url('/events/');
  const marks = timelineMarks(dataset, folder);
  const named = [...dataset.governments.values()].map(({ code, name }): [CountryCode, string] => [
    code,
    name,
  ]);
  return {
    marks,
    names: new Map(named),
    stops: [...new Set(dataset.events.map(({ date }) => date.day))].sort(),
    texts: {
      'data-folder': folder,
      'data-events': encodeMarks(marks),
      'data-countries': named.map(([code, name]) => `${code} ${name}`).join('\n'),
    },
  };
}

/** The coded governments, and the days on which one of them moved. */
export function countryFacts(dataset: Dataset): {
  readonly countries: readonly MapCountry[];
  readonly stops: readonly Day[];
  readonly text: string;
} {
  const countries = mapCountries(dataset);
  return { countries, stops: changeDays(dataset), text: encodeCountries(countries) };
}

/** What the strips draw beside them. */
export function stripFacts(dataset: Dataset): StripFacts & { readonly rows: readonly StripRow[] } {
  const dossiers = url('/countries/');
  return {
    declared: declaredByCountry(dataset),
    references: stripReferences(dataset),
    dossiers,
    rows: stripRows(dataset, WINDOW.last, (code) => `${dossiers}${code.toLowerCase()}/`),
  };
}

/** One government's row, what its card says of each entry, and the days on which it moved. */
export function cardDetailsOf(
  dataset: Dataset,
  government: Government,
): {
  readonly row: StripRow;
  readonly details: CountryDetails;
  readonly stops: readonly Day[];
} {
  const row = stripRows(dataset, WINDOW.last, () => '').find(
    ({ code }) => code === government.code,
  );
  if (!row) throw new RangeError(`no row of ${government.code}`);
  return {
    row,
    details: countryDetails(dataset, government),
    stops: changesOf(government).map(({ date }) => date.day),
  };
}
