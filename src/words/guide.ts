import type { NewKind } from './newContent.ts';

/** Words of the editors’ guide. What components do stands with their examples, in content/guide/. */
export const guideWords = {
  title: 'Editors’ guide',
  answer:
    'How to write a story, add a fact and cite a source. Every example below is drawn by the text beside it.',
  contents: 'In this guide',
  copy: 'Copy',
  copied: 'Copied',
  text: 'Text',
  shows: 'Shows',
  begin: {
    title: 'Begin a story',
    text: [
      'This writes a draft that builds as it stands. Drafts show while you write and in no build; “status: published” lets one out.',
      'Serve the site while you write. A mistake lies over the page within a second, with its file, its line and what to do; it goes when it is mended.',
    ],
    commands: ['npm run new -- story "What Rome decided"', 'npm run dev'],
    fields: 'What stands above the text, between two lines of ---:',
  },
  elements: {
    title: 'What a story may hold',
    text: 'Paragraphs, sections that begin with ##, **bold**, *italics*, links and lists, and these components. They need no import. A bare < or { in the text is written &lt; or &#123;.',
    property: 'Property',
    takes: 'Takes',
    required: 'needed',
  },
  notes: 'The notes of these examples, as they stand under a story:',
  cite: {
    title: 'How to cite',
    rules: [
      'Every paragraph of fact has a source, right after the statement it supports and after the full stop. One statement seldom needs more than two.',
      'Cite what you have read. A text that only accounts of it were available of is marked read: false in its record, and the list says so.',
      'Prefer the act to the report of it, the first report to its copy, and two newsrooms to one where only reports exist.',
      'A source cited where a country or an event is named belongs to the record of one of them. If it does not, add it to that record, name its event, or give the reason in because.',
      'A title of your own for a page without a headline stands in [square brackets] in the record.',
      'Quotation marks hold somebody’s words exactly. A translated quotation says who translated it. Marks around a Term stand inside it, so that a line cannot break between them.',
    ],
  },
  facts: {
    title: 'How to add a fact',
    text: 'A source comes first, then what rests on it. The command writes a valid entry and says what to complete; map, timeline, dossier, ledger and downloads follow by themselves.',
    position:
      'A position is one more entry under history in the country’s file, oldest first. It wants an event of its day, or a reason in content/exceptions.yaml. Coded is what a government did; the choices of operators never move a stance.',
    correct:
      'To correct, change the fact and add an entry to content/corrections.yaml: date, what it said, what it says, why. A story that is corrected gets the day in updated.',
    check: 'At the end, the check names every mistake and everything worth a look.',
    whole: 'All that a command takes:',
  } satisfies Record<string, string>,
  kinds: {
    source: 'A source',
    event: 'An event',
    country: 'A country',
    story: 'A story',
  } satisfies Record<NewKind, string>,
  style: {
    title: 'House style for attribution',
    rules: [
      'Whoever alleges is named in the same sentence: “US officials said”, “Handelsblatt reported, citing a note it had seen”.',
      'The denial stands beside the claim, at the same length, in the same paragraph. Where none was found, say so.',
      'Say what was shown for it: published, described, withheld, none, contested.',
      '“Said” is the verb. “Admitted”, “revealed” and “insisted” judge the speaker.',
      'Officials who are not named stay “unnamed”, with who quoted them. One account is called one account.',
      'A ban is what a government did. “Kept out in practice” is not a ban, and guidance is called guidance.',
      'Dates stand with their year. Numbers of governments come from Count, so that no text can disagree with the data.',
      'Say what is not known. No sentence lets an order of dates stand for a cause.',
    ],
    loaded: 'Words the check asks about',
    word: 'Word',
    instead: 'Say instead',
  },
  design: {
    title: 'How it looks',
    text: 'Colours, sizes and spaces have one place each, and a story chooses none of them. The six stances are painted by name, in light, in dark and on paper, and the scale runs from open to closed, not from good to bad.',
    tokens: 'Every colour, size and space by its name',
  },
} as const;

/** What a property of each kind takes, in an editor’s words. */
export const propWords = {
  source: 'id of a source in content/sources/',
  event: 'id of an event in content/events/',
  claim: 'id of an event that carries a claim',
  country: 'code of a country: GBR',
  countries: 'codes parted by commas: GBR,AUS',
  stances: 'one stance or several, parted by commas',
  group: 'a group',
  view: 'a view of the map',
  map: 'map',
  day: 'a day from 2009 to 2020: 2020-07-14',
  date: 'a date as near as it is known',
  term: 'id of a term in content/glossary.yaml',
  text: 'words in quotes',
  picture: 'name of a file in content/stories/images/',
  flag: 'stands alone, without a value',
} as const;
