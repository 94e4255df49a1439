import { formatDayShort, WINDOW, type Day } from '../domain/day.ts';
import type { EmbedChart } from './embed.ts';

/** Words of the builder that its script carries. */
export const builderSays = {
  copied: 'Copied. Paste it where the chart is to stand.',
  copyByHand: 'This browser did not let us copy. The text is selected: copy it by hand.',
  pictureMissing: 'The picture could not be fetched. Reload the page to get the snippet.',
  noEdition: 'No frozen edition is published yet, so there is nothing to pin to.',
  heightNow: (width: number, height: number) => `${width} px wide, ${height} px high`,
  pictureOwn: (day: Day) => `The picture is that of ${formatDayShort(day)}.`,
  pictureOther: (day: Day, chosen: Day) =>
    `There is no picture of ${formatDayShort(chosen)}: pasted is that of ${formatDayShort(day)}.`,
  pictureHolds: ({ first, last }: { readonly first: Day; readonly last: Day }) =>
    first === WINDOW.first
      ? `Its positions held until ${formatDayShort(last)}.`
      : `Its positions held from ${formatDayShort(first)} to ${formatDayShort(last)}.`,
  /** What a picture does not show of the state chosen. */
  leftOut: {
    vs: 'the day to compare with',
    country: 'the chosen country',
    group: 'the chosen group',
    view: 'the chosen region',
    kind: 'the choice of kinds',
    importance: 'the choice of detail',
    from: 'the choice of years',
  },
  pictureWhole: (parts: readonly string[]) =>
    `It shows everything, and not ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(parts)}.`,
  pictureOfCountry: 'One country has no picture of its own: pasted is the map of the same day.',
  pictureOfExplorer: 'Map and timeline together have no picture of their own: pasted is the map.',
  pictureLink: (day: Day) => `As a picture, ${formatDayShort(day)}`,
  pictureText: 'What it shows, as text',
  more: 'Show the whole chart',
} as const;

const CHARTS: Readonly<Record<EmbedChart, string>> = {
  map: 'Map',
  timeline: 'Timeline',
  strips: 'Changes by country',
  counts: 'Counts over time',
  explorer: 'Map and timeline',
  country: 'One country',
};

/** Words of the builder that stand in the page. */
export const builderWords = {
  title: 'Put a chart into your article',
  answer:
    'Choose a chart, set it to the day you write about, and copy one snippet. It costs your page next to nothing, sets no cookie, and still shows something where scripts are off.',
  builder: 'Build a snippet',
  charts: CHARTS,
  chart: 'Chart',
  country: 'Country',
  use: 'Set the day, the country and the view on the chart itself. What you see is what you copy.',
  theme: 'Theme',
  themes: { auto: 'The reader’s', light: 'Light', dark: 'Dark' },
  bg: 'Ground',
  bgs: { solid: 'Paper', transparent: 'Your page’s' },
  parts: 'Parts',
  controls: 'Controls',
  chartTitle: 'Title',
  name: 'Name of the frame, for screen readers',
  preview: 'In your article',
  widths: 'Width of the chart',
  widthNames: { phone: 'Phone', column: 'Column', full: 'Full width' },
  width: 'in px',
  ground: 'Your article is',
  grounds: { light: 'Light', dark: 'Dark' },
  mockHeadline: 'Your headline stands here',
  mockBefore:
    'Your text runs above the chart and below it. The chart takes the width of its column and no more room than it needs.',
  mockAfter: 'The source line and the date are always there. All else is yours to choose.',
  take: 'Copy the snippet',
  form: 'Form',
  forms: {
    frame: 'Frame',
    script: 'Script element',
    integrity: 'Script element, held to a hash',
    frozen: 'Frame of a frozen edition',
    picture: 'Picture with a link',
    wordpress: 'WordPress block',
    markdown: 'Markdown',
    amp: 'AMP',
  },
  hints: {
    frame:
      'Works anywhere by itself. Its height is that of the column shown here; in a narrower one the chart may scroll inside.',
    script:
      'Adapts its height to every column, loads when it comes near, and leaves the picture where the chart cannot come. One script serves any number of charts.',
    integrity:
      'The same with a script that never changes, for pages that check what they load. You keep its version until you replace it.',
    frozen:
      'Code and data of that edition for good: later corrections do not reach it. It says “data as of” and links to the live chart.',
    picture:
      'No frame and no script: for newsletters, apps and feeds. It does not follow corrections.',
    wordpress:
      'Paste it into the code editor, or what is between the comments into a block “Custom HTML”.',
    markdown: 'Markdown has no frames: the picture with its link.',
    amp: 'A frame that AMP lets grow. The component’s script belongs in the head of the page once.',
  },
  snippet: 'Snippet',
  copy: 'Copy',
  takeHome: 'Take the chart home',
  takeHomeHint:
    'The chart with its data in one folder, for your own server: it runs from anywhere, fetches nothing from us, and does not follow corrections.',
  oembed: 'oEmbed address',
  oembedHint:
    'For systems that ask for it by themselves. It answers with the chart as first drawn: a state of your own needs one of the snippets.',
  picture: 'The picture in it',
} as const;
