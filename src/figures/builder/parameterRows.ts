import { MAP_VIEWS } from '../../domain/mapView.ts';
import { EVENT_KINDS } from '../../domain/event.ts';
import { GROUPS } from '../../domain/membership.ts';
import { OPTIONS } from '../../share/embedAddress.ts';
import { STATE_NAMES } from '../../share/embedProtocol.ts';
import { builderWords } from '../../words/builder.ts';
import { guideWords as words } from '../../words/embedGuide.ts';
import { CATALOGUE } from '../catalogue.ts';

interface ParameterRow {
  readonly name: string;
  readonly meaning: string;
  /** Names of the charts that read it. */
  readonly readBy: string;
}

const NAMES = [
  ...STATE_NAMES,
  ...(Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]),
  'id',
  'childId',
] as const;
const VALUES: Readonly<Record<string, readonly string[]>> = {
  group: GROUPS,
  view: MAP_VIEWS,
  kind: EVENT_KINDS,
};

function rowOf(name: (typeof NAMES)[number]): ParameterRow | undefined {
  const meaning = words.meanings[name];
  const readers = CATALOGUE.filter(({ reads }) => (reads as readonly string[]).includes(name));
  const isState = (STATE_NAMES as readonly string[]).includes(name);
  if (isState && readers.length === 0) return undefined;
  const isOfAll = !isState || readers.length === CATALOGUE.length;
  return {
    name,
    meaning: typeof meaning === 'string' ? meaning : meaning((VALUES[name] ?? []).join(', ')),
    readBy: isOfAll ? words.all : readers.map(({ chart }) => builderWords.charts[chart]).join(', '),
  };
}

/** Every parameter that a chart reads, with the charts that do. */
export const PARAMETER_ROWS: readonly ParameterRow[] = NAMES.flatMap((name) => rowOf(name) ?? []);
