import isoCountries from 'i18n-iso-countries';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { ANTARCTICA, isPart } from './atlasCodes.ts';

const names = new Intl.DisplayNames('en', { type: 'region', style: 'short' });

/** English names of the states and territories the atlas draws, by alpha-3 code. Those without an ISO number are left out. */
export function atlasNames(): ReadonlyMap<string, string> {
  const geometries = world.objects.countries.geometries as readonly { readonly id?: string }[];
  return new Map(
    geometries.flatMap(({ id }): [string, string][] => {
      if (id === undefined || id === ANTARCTICA || isPart(id)) return [];
      const code = isoCountries.numericToAlpha3(id);
      const region = isoCountries.numericToAlpha2(id);
      const name = region === undefined ? undefined : names.of(region);
      return code === undefined || name === undefined ? [] : [[code, name]];
    }),
  );
}
