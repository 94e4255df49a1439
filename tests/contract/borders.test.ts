// What the method page says of borders is what the atlas draws.
import { geoContains } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };

const { features } = feature(
  world as unknown as Parameters<typeof feature>[0],
  world.objects.countries as unknown as Parameters<typeof feature>[1],
) as unknown as FeatureCollection;

/** Names of the outlines that hold a point, in degrees east and north. */
function namesAt(east: number, north: number): readonly unknown[] {
  return features
    .filter((each) => geoContains(each, [east, north]))
    .map(({ properties }) => (properties as { readonly name?: string } | null)?.name);
}

test.each([
  ['Taipei', 121.5, 25, ['Taiwan']],
  ['Pristina', 21.16, 42.66, ['Kosovo']],
  ['Simferopol', 34.1, 44.95, ['Russia']],
  ['Srinagar', 74.8, 34.1, ['India']],
  ['Muzaffarabad', 73.5, 34.37, ['Pakistan']],
  ['Aksai Chin', 79.5, 35.2, ['China']],
  ['the Siachen glacier', 77.1, 35.5, ['Siachen Glacier']],
  ['the north of Nicosia', 33.4, 35.25, ['N. Cyprus']],
  ['Larnaca', 33.6, 34.95, ['Cyprus']],
] as const)('%s lies where the method page says', (_, east, north, names) => {
  expect(namesAt(east, north)).toEqual(names);
});
