import type { Plate } from '../atlas/CountryShape.ts';
import type { PlateDrawing } from '../charts/map/PlateDrawing.ts';
import type { MapCountry } from '../charts/MapCountry.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { firstDeclaration } from '../domain/position.ts';

/** What the map must know of each coded government, in order of name. */
export function mapCountries({ governments, memberships }: Dataset): readonly MapCountry[] {
  return [...governments.values()].map((government) => {
    const { code, name, history } = government;
    const membership = memberships.get(code);
    if (!membership) throw new RangeError(`no membership of ${code}`);
    const { nato, eu, mnna, fiveEyes, treatyAlly, isHome } = membership;
    const declaredOn = firstDeclaration(government)?.date.day;
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
      history,
    };
  });
}

/** Plates as charts draw them: without outlines, with rings only where one may come. */
export function plateDrawings(
  plates: readonly Plate[],
  { governments }: Dataset,
): readonly PlateDrawing[] {
  return plates.map(({ view, width, height, shapes, markers, capitals, labels, inset }) => ({
    view,
    width,
    height,
    shapes: shapes.map(({ code }) => code),
    markers,
    capitals: capitals.filter(({ code }) => {
      const government = governments.get(code);
      return government !== undefined && firstDeclaration(government) !== undefined;
    }),
    labels,
    hasInset: inset !== undefined,
  }));
}

/** Days of events that stand on any timeline and are known to the day. */
export function mainDays({ events }: Dataset): readonly Day[] {
  const days = events
    .filter(({ importance, date }) => importance === 1 && date.precision === 'day')
    .map(({ date }) => date.day);
  return [...new Set(days)];
}

/** Names of all states of the atlas in order, coded or not; ours where we have one. */
export function stateNames(
  { memberships, governments }: Dataset,
  atlasNames: ReadonlyMap<string, string>,
): readonly string[] {
  const names = new Map([
    ...atlasNames,
    ...[...memberships.values()].map(({ code, name }): [string, string] => [code, name]),
    ...[...governments.values()].map(({ code, name }): [string, string] => [code, name]),
  ]);
  return [...new Set(names.values())].sort((a, b) => a.localeCompare(b, 'en'));
}

/** The name of Huawei's home state. Throws RangeError when memberships name none. */
export function homeName({ memberships }: Dataset): string {
  const home = [...memberships.values()].find(({ isHome }) => isHome);
  if (!home) throw new RangeError('memberships name no home state of Huawei');
  return home.name;
}
