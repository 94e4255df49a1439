import { allChanges, type Dataset } from '../../domain/dataset.ts';
import type { CountryCode } from '../../domain/position.ts';
import { hostScript } from '../../share/bundleHost.ts';
import { editionsIn } from '../../share/editions.ts';
import { platesOf } from '../plates.ts';
import { calendarOf } from '../stills/stillDays.ts';
import type { BuilderData } from './BuilderData.ts';

/** The government whose stance changed most often: a country's chart shows it unless asked. */
export function mostMoved(dataset: Dataset): CountryCode {
  const changes = Map.groupBy(allChanges(dataset), ({ code }) => code);
  const [first] = [...changes].sort(([, a], [, b]) => b.length - a.length);
  if (!first) throw new RangeError('no government ever moved');
  return first[0];
}

/** What the builder's script must know; `full` and `here` make addresses of root paths. */
export async function gatherBuilderData(
  dataset: Dataset,
  full: (path: string) => string,
  here: (path: string) => string,
): Promise<BuilderData> {
  const { hash, integrity } = await hostScript();
  const edition = editionsIn().at(-1);
  const [europe] = platesOf(dataset, ['europe']);
  const onPlate = new Set(
    [...(europe?.shapes ?? []), ...(europe?.markers ?? [])].map(({ code }) => code),
  );
  const governments = [...dataset.governments.values()];
  return {
    home: full('/'),
    here: here('/'),
    loader: {
      src: full('/embed/v1/host.js'),
      hashedSrc: full(`/embed/v1/host.${hash}.js`),
      integrity,
    },
    ...(edition !== undefined && { edition }),
    calendar: calendarOf(dataset),
    europe: governments.map(({ code }) => code).filter((code) => onPlate.has(code)),
    names: Object.fromEntries(
      governments
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
        .map(({ code, name }) => [code, name]),
    ),
  };
}
