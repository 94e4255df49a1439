import type { Day } from '../../domain/day.ts';
import { describeCountry } from '../../domain/describe.ts';
import { isMember, type Group } from '../../domain/membership.ts';
import {
  changesOf,
  inForceOn,
  isStayed,
  type CountryCode,
  type StanceChange,
} from '../../domain/position.ts';
import type { Stance } from '../../domain/stance.ts';
import type { MapCountry } from '../MapCountry.ts';

/** A country as it stands on the day shown. */
export interface PaintedCountry {
  readonly code: CountryCode;
  readonly name: string;
  readonly stance: Stance;
  readonly isStayed: boolean;
  /** True for a country outside the group filtered for: outline only. */
  readonly isEmptied: boolean;
  readonly hasDeclared: boolean;
  /** As its shape is named: "Sweden: bans, stayed by a court". */
  readonly label: string;
}

/** The countries by code as they stand on `day`, those outside `group` emptied. */
export function paintCountries(
  countries: readonly MapCountry[],
  day: Day,
  group: Group,
): ReadonlyMap<CountryCode, PaintedCountry> {
  return new Map(
    countries.map((country) => {
      const { code, name, history, declaredOn } = country;
      const entry = inForceOn(history, day);
      const stayed = isStayed(entry, day);
      const painted: PaintedCountry = {
        code,
        name,
        stance: entry.stance,
        isStayed: stayed,
        isEmptied: group !== 'all' && !isMember(country, group, day),
        hasDeclared: declaredOn !== undefined && declaredOn <= day,
        label: describeCountry(name, entry.stance, stayed),
      };
      return [code, painted];
    }),
  );
}

/** Every move of these countries, in order of date, with the number of the day. */
export function movesOf(countries: readonly MapCountry[]): readonly StanceChange[] {
  return countries
    .flatMap(changesOf)
    .sort((a, b) => (a.date.day < b.date.day ? -1 : a.date.day > b.date.day ? 1 : 0));
}
