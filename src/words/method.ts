import type { Correction } from '../domain/dataset.ts';
import type { Group } from '../domain/membership.ts';

const GROUP_RULES: Readonly<Record<Exclude<Group, 'all'>, string>> = {
  allies: 'NATO, the Five Eyes, and states allied to the United States by another treaty.',
  nato: 'Members of the alliance, from the day each joined.',
  'five-eyes': 'Australia, Canada, New Zealand and the United Kingdom, beside the United States.',
  treaty: 'Allies by a treaty other than NATO’s.',
  eu: 'Member states. Those outside NATO are not called allies.',
  mnna: 'Designated as major non-NATO allies by the United States, and allied by no treaty.',
  partners: 'The other coded governments.',
};

/** Words of the method page. */
export const methodWords = {
  title: 'How positions are coded',
  answer: (governments: number, positions: number) =>
    `${governments} governments, ${positions} positions, one scale: what was counted, what was left out, and where another reading would be as fair.`,
  onThisPage: 'On this page',
  scale: 'The scale',
  scaleText: [
    'A position is what a government did about Huawei in its country’s telecom networks, not what it hoped, feared or said in general. It begins on the day on which the competent body adopted or announced a measure. A published bill or draft is a review.',
    'The scale is an order from most open to most closed. It passes no judgement, and the steps have no size: a country two steps further on is not twice as closed.',
  ],
  stance: 'Stance',
  rule: 'What a government did',
  example: 'An example from the data',
  rules: 'Rules that hold throughout',
  terms: 'What terms such as core network or golden power mean stands in the',
  glossary: 'glossary',
  ruleList: [
    'The state’s act counts. What operators choose never moves a stance; it is marked and said in the country’s history.',
    'Where an act names no vendor, it is coded by what it does to Huawei, and the history says that it names none.',
    'A ban is a ban with its phase-out: years of grace for installed equipment do not lower it.',
    'While a court stays a measure, the stance is kept and shown as stayed.',
    'Union measures of the EU are shown apart and are the position of no member.',
    'What is known to the month or the year is shown so, with no day, and sorts after what is known to the day.',
    '“Not coded”, “no measure” and “home of Huawei” are three different marks. No measure means that none was found, not that none can exist.',
  ],
  declarations: 'Declarations are a second mark',
  declarationsText: (count: number) =>
    `By the end of 2020, ${count} governments had signed a 5G declaration or memorandum with the United States, or had joined its Clean Network by their own word. A ring on the map says so. None of these texts changes a stance: they say what suppliers should be weighed for, and set no rule.`,
  cleanNetwork: (says: string, by: string) =>
    `A larger count was given by the ${by}: ${says}. It is quoted as a claim, since no signed acts stand behind most of it.`,
  groups: 'Groups, and who is counted',
  groupsText: [
    'Every count says which group it counts, as of the day shown. Headlines count allies. The United States is in no group, as the state that asks, and neither is China, as the home of Huawei.',
  ],
  group: 'Group',
  groupRules: GROUP_RULES,
  cases: 'Boundary cases',
  casesText:
    'Each of these was argued over. The coding on the days named is read from the data; the reasons and the alternative stand beside it.',
  codedOn: (name: string, day: string) => `${name}, ${day}`,
  confidence: 'How sure we are',
  confidenceText: [
    'Every position and event carries a degree. “Well documented” means an act or accounts that agree. “Fairly certain” means that a source is thin, the date approximate, or another coding would be defensible. “Uncertain” means that one of these weighs heavily. What speaks against a coding stands at the fact, and not only here.',
    'A claim’s degree says how sure it is that the claim was made. Whether it is true is another question: the ledger says what was shown for it.',
  ],
  degree: 'Degree',
  positions: 'Positions',
  events: 'Events',
  ground: (primary: number, two: number, of: number) =>
    `Of ${of} positions, ${primary} rest on an act or its author, and ${two} on two sources or more.`,
  sourcesLink: 'Which facts rest on one source, or on reporting alone',
  meet: 'Where map and timeline do not meet',
  meetText: (changes: number, excepted: number) =>
    `Of ${changes} changes of stance, ${changes - excepted} have an event of the same day on the timeline. The others are too small or too vaguely dated for one, or their event has another day. They are listed here with the reason.`,
  acts: 'Acts on the timeline that moved nothing on their country’s map',
  explainedBy: 'See',
  borders: 'Borders',
  bordersText: [
    'Country outlines are Natural Earth’s. They follow who governs in fact, settle no dispute, and are not ours to judge. Overseas territories take the colour of their state.',
  ],
  places: [
    ['Taiwan', 'is drawn and coded by itself, because its government decides on its networks.'],
    ['Kosovo', 'is drawn and coded by itself. Not all members of the United Nations recognise it.'],
    [
      'Crimea',
      'is drawn as Natural Earth has it, with Russia, which has held it since 2014. The United Nations General Assembly affirmed in March 2014 that it is part of Ukraine. Russia is not coded, so Crimea takes no colour of the scale.',
    ],
    [
      'Kashmir',
      'is divided along the lines of control between India, Pakistan and China; the Siachen glacier belongs to none of them here.',
    ],
    [
      'Cyprus',
      'is coded as its government, which the United Nations recognise. The north, where its decisions do not reach, is drawn as land without a colour.',
    ],
  ],
  borderSources: [
    {
      text: 'Natural Earth: disputed boundaries policy',
      href: 'https://www.naturalearthdata.com/about/disputed-boundaries-policy/',
    },
    {
      text: 'United Nations General Assembly, resolution 68/262 of 27 March 2014: Territorial integrity of Ukraine',
      href: 'https://undocs.org/A/RES/68/262',
    },
  ],
  limits: 'What is not covered',
  limitList: [
    'What came after 31 December 2020, but for one dated sentence at each country where it is known.',
    'Handsets, cloud services, cameras and universities. Submarine cables are coded only where the network decision was about one.',
    'Whether any claim is true. The site shows who said what and what was shown for it.',
    'Governments that are not coded. That one is missing says nothing about it.',
    'Secret orders. Where a state keeps its orders secret, the history says so.',
    'That a source is missing from our list is no proof that there is none.',
  ],
  corrections: 'Corrections',
  correctionsText:
    'A correction says what stood here, what stands here now, and why. Slips of the pen that change no meaning are not listed.',
  noCorrections: 'Nothing published has been corrected so far.',
  said: 'It said',
  says: 'It says',
  why: 'Why',
  corrected: ({ said, says, why }: Correction) => `It said: ${said} It says: ${says} Why: ${why}`,
  feedLink: 'Corrections as a feed',
  feed: {
    title: 'The Huawei Question: corrections',
    description: 'What was corrected, and why.',
  },
  cite: 'How to cite, and version',
  citeText: (version: string) =>
    `This is version ${version} of site and data. Cite the version, since facts are corrected.`,
  citeLink: 'BibTeX and CSL-JSON stand with the data',
  sources: 'Sources of this page',
  citedHere: 'Sources cited on this page',
} as const;
