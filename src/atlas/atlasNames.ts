import isoCountries from 'i18n-iso-countries';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };

const names = new Intl.DisplayNames('en', { type: 'region', style: 'short' });

/** Antarctica is not drawn; Hong Kong and Macao are drawn with China. */
const NOT_DRAWN_APART: readonly string[] = ['010', '344', '446'];

/** English names of the states and territories the atlas draws, by alpha-3 code. Those without an ISO number are left out. */
export function atlasNames(): ReadonlyMap<string, string> {
  const geometries = world.objects.countries.geometries as readonly { readonly id?: string }[];
  return new Map(
    geometries.flatMap(({ id }): [string, string][] => {
      if (id === undefined || NOT_DRAWN_APART.includes(id)) return [];
      const code = isoCountries.numericToAlpha3(id);
      const region = isoCountries.numericToAlpha2(id);
      const name = region === undefined ? undefined : names.of(region);
      return code === undefined || name === undefined ? [] : [[code, name]];
    }),
  );
}
