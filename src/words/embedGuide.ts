/** Words of the page for publishers, beside the builder's. */
export const guideWords = {
  samples: 'Ready to paste',
  samplesNote:
    'Each chart as it is first drawn, in the three forms that fit most systems. The builder above makes them for any day and country; it needs scripts.',
  sampleOf: (chart: string) => `${chart}: snippets`,

  know: 'Before you publish',
  licence: 'Licence',
  licenceText:
    'Charts, pictures, text and data: Creative Commons Attribution 4.0. The source line in each chart names us and cannot be hidden; with a picture, keep the line under it.',
  costs: 'What it costs your page',
  costsText:
    'A frame loads when it comes near and takes nothing from your page’s own scripts. The script element is one small file for any number of charts. Neither sets a cookie, keeps anything in the browser, or asks anybody but us for a file.',
  change: 'What may change',
  changeText:
    'A live chart follows corrections of the data. Everything else that it shows is said in the snippet, so that a later default cannot change your article; new releases never take a parameter away. A frozen edition keeps its data and its code.',
  noScripts: 'Where scripts are off',
  noScriptsText:
    'A frame shows the chart as first drawn and says of which day it is. The script element keeps the picture inside it.',
  privacy: 'For your privacy notice',
  policy: 'If your pages have a content policy',
  policyText:
    'Add what you use. Frames and script elements need the first, the loader also the second, pictures the third.',
  styleText:
    'A policy that forbids style attributes also drops those of our snippets. Then say in your own sheet: no border and, for a transparent chart, the color-scheme that the snippet has.',
  sandbox: 'If you sandbox frames',
  sandboxText:
    'The charts work with scripts alone. With the other two, links open in a tab of their own:',

  sizes: 'Heights to reserve',
  sizesText:
    'In px, for the chart as first drawn, by the width of the column. A host that listens to the chart’s messages need not know them.',
  chart: 'Chart',
  column: (width: number) => `${width} px`,

  parameters: 'Parameters',
  parametersText:
    'They stand in the query or, for a host that frames one chart many times, in the fragment, which wins: #?on=2018-08-23. A value that is not understood falls back to its default, and the chart says so.',
  parameter: 'Name',
  meaning: 'What it does',
  readBy: 'Read by',
  all: 'all charts',
  meanings: {
    on: 'The day shown, 2009-01-01 to 2020-12-31',
    vs: 'Another day to compare with',
    country: 'A government, by its ISO 3166-1 code of three letters',
    group: (groups: string) => `The governments counted: ${groups}`,
    view: (views: string) => `The part of the map: ${views}`,
    kind: (kinds: string) => `Kinds of events, one or several joined by commas: ${kinds}`,
    importance: 'Detail of the events: 1 the main ones, 2 more, 3 all',
    from: 'First day of the years shown',
    to: 'Last day of the years shown',
    theme: 'light, dark, or auto for the reader’s own',
    bg: 'solid, or transparent for your page’s ground',
    controls: 'on, or off for a chart without buttons and menu',
    title: 'on, or off where your own text says it',
    id: 'Your name for the frame, said back in its messages: letters, digits, hyphens, up to 64',
    childId: 'Makes the chart say its height in the form of pym.js too',
  },

  messages: 'Messages',
  messagesText:
    'Frame and host talk by postMessage. Each message is an object with source “huawei-question”, version 1 and a type. Match the window that sent it to your frame, not the origin, which is “null” in a sandbox. Types and fields that you do not know are new: ignore them.',
  fromEmbed: 'From the chart',
  toEmbed: 'To the chart',
  type: 'Type',
  fields: 'Fields',
  when: 'When',
  whens: {
    ready: 'It shows what was asked for',
    resize: 'Its height has changed by 2 px or more',
    state: 'The reader, or you, moved it',
    select: 'A country or an event was chosen, or none any more',
    warning: 'Something was not understood or could not be fetched',
    hello: 'Asks for another “ready”',
    set: 'Asks for another state or theme; an empty text takes a part back to its default',
  },
  optional: (field: string) => `${field} (may be missing)`,
  noFields: 'none',
  schema: 'The messages as a JSON Schema',
  drive: 'Drive a chart from your page',
  driveText:
    'An attribute of the script element moves the chart without loading it again, and its moves are events of the element.',

  oembed: 'oEmbed',
  oembedText:
    'Systems that look for it find it from the start page, the explorer and each country’s page. The answers are files: width 600, chart as first drawn.',
  oembedCountries: 'One per country, by its code in lower case.',

  frozen: 'Frozen editions',
  frozenText:
    'Each edition holds code and data as they were released. Its charts take the same parameters, say “data as of”, link to the live chart, and stay where they are.',
  takeHome: 'To take home',
  takeHomeText:
    'A chart with all that it needs, as a ZIP archive for your own server. It says “data as of”, takes the same parameters and fetches nothing from us.',
  noEditions: 'None is published yet.',
  edition: (name: string) => `Edition ${name}`,
} as const;
