import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { CountryCode } from '../domain/position.ts';
import { belongsTo } from './atlasCodes.ts';
import type { PlateState } from './PlateState.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * Which of these states share a land border, by Natural Earth's de facto lines at 1:50 million; overseas
 * parts of a state count as the state. Each state's neighbours in the order given.
 */
export function landBorders(
  states: readonly PlateState[],
): ReadonlyMap<CountryCode, readonly CountryCode[]> {
  const { geometries } = (world as unknown as Atlas).objects.countries;
  const adjacent = neighbors(geometries as Parameters<typeof neighbors>[0]);
  const owners = geometries.map(
    (land) => states.find((state) => belongsTo(land as never, state))?.code,
  );
  return new Map(
    states.map(({ code }) => {
      const found = new Set(
        owners.flatMap((owner, index) =>
          owner === code ? (adjacent[index] ?? []).map((other) => owners[other]) : [],
        ),
      );
      return [
        code,
        states.map((state) => state.code).filter((other) => other !== code && found.has(other)),
      ];
    }),
  );
}
