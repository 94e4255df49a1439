import { formatDayShort, type Day } from '../domain/day.ts';

/** The charts that stand in other people's pages, as their routes name them. */
export type EmbedChart = 'map' | 'timeline' | 'strips' | 'counts' | 'explorer' | 'country';

/** Words of an embed's frame. */
export const embedWords = {
  titles: {
    map: 'Where governments stood on Huawei: a map',
    timeline: 'What was said on Huawei, and what was done: a timeline',
    strips: 'Every change of position on Huawei: a chart',
    counts: 'How many governments held which position on Huawei: a chart',
    explorer: 'Who stood where on Huawei, and what happened: map and timeline',
    country: (name: string) => `${name} and Huawei: its positions, 2009–2020`,
    anyCountry: 'A government and Huawei: its positions, 2009–2020',
  },
  source: (count: number) => `The Huawei Question. ${count} sources.`,
  borders: 'Borders: Natural Earth, de facto.',
  openMap: 'Open the full map',
  open: 'Open on The Huawei Question',
  openDossier: 'Open the dossier',
  noScripts: (on: Day) =>
    `Scripts are off: this shows ${formatDayShort(on)}, whatever day was asked for.`,
  still: 'The same as a picture',
  yearEnds: 'Pictures of other days, each year’s end:',
  menu: 'Share and reuse',
  copy: 'Copy link',
  address: 'Address of this view',
  image: 'Get the image',
  data: 'Get the data',
  embed: 'Embed this',
} as const;

/** Words that the scripts of an embed carry. */
export const embedSays = {
  outlinesMissing: 'That part of the map could not be fetched here. Europe is shown instead.',
  copied: 'Copied',
  copyByHand: 'Select the address and copy it',
} as const;
