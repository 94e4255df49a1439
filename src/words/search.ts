import type { CountryCode } from '../domain/position.ts';

/** Names by which readers look for a government, beside the one it is listed under. */
export const otherNames: Readonly<Record<CountryCode, readonly string[]>> = {
  ARE: ['UAE', 'Emirates'],
  CZE: ['Czech Republic'],
  EUU: ['EU', 'European Commission', 'Brussels'],
  GBR: ['UK', 'Britain', 'Great Britain', 'England', 'London'],
  DEU: ['Deutschland', 'Berlin'],
  KOR: ['South Korea', 'Republic of Korea'],
  MKD: ['Macedonia'],
  MMR: ['Burma'],
  NLD: ['Holland', 'Dutch'],
  TUR: ['Turkey', 'Türkiye'],
  USA: ['US', 'America', 'Washington'],
  XKX: ['Kosova'],
};

const NOUNS = {
  story: ['Stories', 'Story'],
  country: ['Countries', 'Country'],
  event: ['Events', 'Event'],
  claim: ['Claims', 'Claim'],
  source: ['Sources', 'Source'],
} as const;

/** Words of the search page. */
export const searchWords = {
  title: 'Search',
  answer:
    'Look for a country, a person, a company or a phrase in the stories, the dossiers, the events, the claims and the sources.',
  field: 'Search the record',
  placeholder: '',
  go: 'Search',
  kinds: 'Show',
  all: 'All',
  kind: (kind: keyof typeof NOUNS) => NOUNS[kind][0],
  one: (kind: keyof typeof NOUNS) => NOUNS[kind][1],
  stanceAtEnd: (stance: string) => `${stance} at the end of 2020`,
  evidence: (evidence: string) => `evidence ${evidence}`,
  disputedBy: 'Disputed by',
  waiting: 'Fetching the index …',
  failed: 'The index could not be fetched. The lists below lead to everything too.',
  none: (query: string) =>
    `Nothing in the record holds “${query}”. Try fewer words, or only the beginning of one.`,
  noneOfKind: (kind: keyof typeof NOUNS, all: number) =>
    `None under ${NOUNS[kind][0].toLowerCase()}; ${all === 1 ? 'one result' : `${all} results`} elsewhere.`,
  found: (count: number, query: string) =>
    `${count === 1 ? 'One result' : `${count} results`} for “${query}”`,
  more: (count: number) => `Show ${count} more`,
  term: 'In plain words',
  noScripts:
    'Searching needs scripts, which are off in this browser. The lists below need none, and lead to everything that can be found.',
  waysIn: 'Ways in without a search',
  stories: 'Stories',
  countries: 'Countries',
  events: 'Events and the map, year by year',
  claims: 'Claims by what was shown',
  rest: 'Sources, terms and method',
  restSources: (count: number) => `All ${count} sources, by publisher`,
  restGlossary: 'The glossary: what the terms mean',
  restMethod: 'How positions are coded',
} as const;
