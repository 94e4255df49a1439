import type { Tally } from '../domain/dataset.ts';
import { formatDay, type Day } from '../domain/day.ts';
import { describeTally, groupNoun, sizeOf } from '../domain/describe.ts';

/** Words of the explorer's page, which scripts do not carry. */
export const explorerPage = {
  title: 'Explore who moved, and when',
  /** The one sentence under the title. */
  answer: (counts: {
    readonly moves: number;
    readonly movers: number;
    readonly coded: number;
    readonly late: number;
  }) =>
    `${counts.movers} of ${counts.coded} coded governments changed their position on Huawei between 2009 and the end of 2020, ${counts.moves} times in all, ${counts.late} of them from 2018 on.`,
  strips: 'Every move at one look',
  stripsNote:
    'Each row is a government, each bar a position. Thin line: no measure. Click a bar to put its day and its country on the map.',
  stripsLabel: 'Positions of governments through time',
  counts: 'How many stood where',
  tools: 'This view',
  years: 'Year by year',
  yearsNote: 'Without scripts the map stands still. At the end of each year it stood so:',
  yearTitle: (year: number) => `Where governments stood on Huawei at the end of ${year}`,
  yearAnswer: (day: Day, tally: Tally) => {
    const size = sizeOf(tally);
    return `On ${formatDay(day)}, of ${size} ${groupNoun('allies', size)}: ${describeTally(tally)}.`;
  },
  whole: 'This day in the explorer, with timeline and strips',
} as const;

/** Words of the explorer's tools, used in the browser. */
export const explorerSays = {
  reset: 'Reset',
  wasReset: 'Everything is as it was first shown.',
  filters: 'Filter the events',
  kinds: 'Kinds',
  allKinds: 'All kinds',
  importance: 'Detail',
  importances: { 1: 'Main events', 2: 'More events', 3: 'All events' },
  text: 'Words in the title',
  country: 'Country',
  allCountries: 'All countries',
  zoom: 'Years shown',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomBack: 'Most moves: 2018–2020',
  zoomWhole: 'All years',
  zoomEnd: { from: 'From', to: 'to' },
  zoomHow: 'Drag across the drawing to zoom, or press + and −.',
} as const;
