import type { Plate } from '../atlas/CountryShape.ts';
import { encodePlate } from '../charts/map/PlateDrawing.ts';
import { encodeCountries, type MapCountry } from '../charts/MapCountry.ts';
import type { Dataset } from '../domain/dataset.ts';
import { WINDOW } from '../domain/day.ts';
import { firstDeclaration } from '../domain/position.ts';

/** What the map must know of each coded government, in order of name. */
export function mapCountries({ governments, memberships }: Dataset): readonly MapCountry[] {
  return [...governments.values()].map((government) => {
    const { code, name, history } = government;
    const membership = memberships.get(code);
    if (!membership) throw new RangeError(`no membership of ${code}`);
    const { nato, eu, mnna, fiveEyes, treatyAlly, isHome } = membership;
    const declaredOn = firstDeclaration(government)?.date.day;
    const [first, ...rest] = history;
    return {
      code,
      name,
      ...(nato && { nato }),
      ...(eu && { eu }),
      ...(mnna && { mnna }),
      ...(fiveEyes && { fiveEyes }),
      ...(treatyAlly && { treatyAlly }),
      isHome,
      ...(declaredOn && { declaredOn }),
      history: [first, ...rest],
    };
  });
}

/** The island's text of all coded governments. */
export function countriesText(dataset: Dataset): string {
  return encodeCountries(mapCountries(dataset));
}

/** The island's text of these plates: names and points, no outlines, rings only where one may be drawn. */
export function platesText(plates: readonly Plate[], dataset: Dataset): string {
  return plates
    .map(({ view, width, height, shapes, markers, capitals, labels, inset }) =>
      encodePlate({
        view,
        width,
        height,
        shapes: shapes.map(({ code }) => code),
        markers,
        capitals: capitals.filter(({ code }) => {
          const government = dataset.governments.get(code);
          return government !== undefined && firstDeclaration(government) !== undefined;
        }),
        labels,
        hasInset: inset !== undefined,
      }),
    )
    .join('\n\n');
}

/** Days of events that stand on any timeline and are known to the day, parted by spaces. */
export function mainDaysText({ events }: Dataset): string {
  const days = events
    .filter(({ importance, date }) => importance === 1 && date.precision === 'day')
    .map(({ date }) => date.day);
  return [...new Set(days)].join(' ');
}

/** Names of the atlas's states that are not coded, in order, without the home of Huawei. */
export function uncodedNames(
  { governments, memberships }: Dataset,
  atlasNames: ReadonlyMap<string, string>,
): readonly string[] {
  const names = [...atlasNames]
    .filter(([code]) => !governments.has(code) && memberships.get(code)?.isHome !== true)
    .map(([code, name]) => memberships.get(code)?.name ?? name);
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en'));
}

/** The name of Huawei's home state. Throws RangeError when memberships name none. */
export function homeName({ memberships }: Dataset): string {
  const home = [...memberships.values()].find(({ isHome }) => isHome);
  if (!home) throw new RangeError(`no home state of Huawei, ${WINDOW.first} to ${WINDOW.last}`);
  return home.name;
}
