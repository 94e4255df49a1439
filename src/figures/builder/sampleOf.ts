import type { Dataset } from '../../domain/dataset.ts';
import type { CountryCode } from '../../domain/position.ts';
import { reservedHeight } from '../../share/reservedHeights.ts';
import type { Embeddable } from '../../share/snippets/Embeddable.ts';
import { USUAL_OPTIONS } from '../../share/snippets/pinnedParameters.ts';
import { titleOf, type CatalogueEntry } from '../catalogue.ts';
import { chartStill } from '../stills/chartStill.ts';
import { mapStill } from '../stills/mapStill.ts';
import { isStillChart } from '../stills/stillText.ts';
import type { BuilderData } from './BuilderData.ts';
import { WIDTHS } from './builderState.ts';
import { choosePicture } from './choosePicture.ts';
import { embeddableOf } from './embeddableOf.ts';

/** The chart as first drawn, in an article's column: what a page without scripts hands out. */
export function sampleOf(
  entry: CatalogueEntry,
  dataset: Dataset,
  data: BuilderData,
  country: CountryCode,
): Embeddable {
  const { chart, defaults } = entry;
  const about = chart === 'country' ? country : undefined;
  const choice = choosePicture({ chart, about, state: {}, defaults }, data.calendar, data.europe);
  const view = choice.path.startsWith('map/world') ? 'world' : 'europe';
  const still = isStillChart(chart)
    ? chartStill(dataset, chart, choice.day)
    : mapStill(dataset, view, choice.day);
  return embeddableOf(
    {
      entry,
      about,
      state: {},
      options: USUAL_OPTIONS,
      title: titleOf(entry, about && dataset.governments.get(about)?.name),
      width: WIDTHS.column,
      height: reservedHeight(chart, WIDTHS.column),
    },
    choice,
    still,
    data,
  );
}
