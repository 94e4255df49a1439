import type { Day } from '../domain/day.ts';
import { formatDay, formatDayShort } from '../domain/day.ts';
import { describeGroup } from '../domain/describe.ts';
import type { Group } from '../domain/membership.ts';
import type { MapView } from '../domain/mapView.ts';

const VIEW_LABELS: Readonly<Record<MapView, string>> = {
  europe: 'Europe',
  world: 'World',
  'asia-pacific': 'Asia-Pacific',
};

/** Words of the map that only its drawing uses; scripts never carry them. */
export const mapWords = {
  group: 'Show',
  /** Under the arrow from one stance to the next: "restricts to bans". */
  becomes: 'to',
  views: 'Region',
  viewLabel: (view: MapView) => VIEW_LABELS[view],
  date: 'Date',
  steps: 'Steps through the changes',
  previous: 'Previous change',
  next: 'Next change',
  blocks: 'Each block is one change of position: above the line towards closed, below towards open',
  find: 'Find a country',
  close: 'Close',
  since: 'Since',
  basis: 'Basis',
  certainty: 'Certainty',
  sources: 'Sources',
  dossier: 'Open the dossier',
  detailsMissing: 'The sources could not be fetched here. They stand in the dossier.',
  loading: 'Fetching what was decided …',
  oneCounted: 'one government counted',
  oneOther: 'one other government',
  declared: 'Signed a 5G declaration with the US:',
  homeKey: 'Home of Huawei',
  landKey: 'Not coded, no borders drawn',
  table: 'The same as a table',
  country: 'Government',
  position: 'Position',
} as const;

/** Words of the map that change with the view: used by the drawing and by its controller. */
export const mapSays = {
  title: (on: Day) => `Where governments stood on Huawei, ${formatDayShort(on)}`,
  play: 'Play through the changes',
  pause: 'Pause',
  lastChange: (on: string) => `Last change ${on}:`,
  nextChange: (on: string) => `Next ${on}:`,
  noEarlier: 'No change yet since 2009.',
  noLater: 'No further change by the end of 2020, where the map ends.',
  changeCount: (index: number, of: number) => `change ${index} of ${of}`,
  notCoded: (name: string) => `${name}: not coded. Its position was not researched.`,
  home: (name: string) => `${name}: home of Huawei. It has no position on the map.`,
  unknown: 'No state of that name on the map.',
  tableCaption: (on: Day, group: Group, size: number) =>
    `Positions on Huawei on ${formatDay(on)}, ${group === 'all' ? 'all coded governments' : describeGroup(group, size)}`,
  stayedMark: 'stayed by a court',
  declarationMark: 'declaration with the US',
} as const;
