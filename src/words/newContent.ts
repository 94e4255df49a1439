import { OPENING_DAY } from '../domain/day.ts';
import { EVENT_KINDS, EVIDENCES } from '../domain/event.ts';
import { SOURCE_KINDS } from '../domain/source.ts';

/** What can be made anew. */
export const NEW_KINDS = ['story', 'event', 'country', 'source'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

interface Option {
  readonly says: string;
  readonly example: string;
  readonly isRequired?: true;
}

const needed = (says: string, example: string): Option => ({ says, example, isRequired: true });
const maybe = (says: string, example: string): Option => ({ says, example });

const DATE = '2020-07-14, or 2020-07 or 2020 where no more is known';

const UNLISTED = 'needed where content/memberships.yaml has none';

/** What each kind is told beside its title. A fact has a date and a source before it has a file. */
export const NEW_OPTIONS: Readonly<Record<NewKind, Readonly<Record<string, Option>>>> = {
  story: {
    on: maybe(`the day its map opens on; ${OPENING_DAY} unless it says otherwise`, '2020-07-14'),
  },
  event: {
    date: needed(`when it happened: ${DATE}`, '2020-07-14'),
    country: needed('codes of the countries it concerns, parted by commas', 'GBR'),
    source: needed('ids of sources in content/sources/, parted by commas', 'hansard-2020-07-14'),
    kind: maybe(`${EVENT_KINDS.join(', ')}; diplomacy unless it says otherwise`, 'claim'),
    by: maybe('for a claim, a denial or a finding: who says it', '"A US official"'),
    'disputed-by': maybe('for these too: who disputes it, or “no denial found”', 'Huawei'),
    evidence: maybe(`for these too: ${EVIDENCES.join(', ')}`, 'withheld'),
  },
  country: {
    source: needed('ids of sources that stand behind its first entry', 'bbc-2020-07-14'),
    capital: maybe(`the name of its capital; ${UNLISTED}`, 'Accra'),
    lat: maybe(`degrees north of the capital, south with a minus; ${UNLISTED}`, '5.56'),
    lon: maybe(`degrees east of the capital, west with a minus; ${UNLISTED}`, '-0.2'),
    code: maybe('ISO 3166-1 alpha-3; found by the name where it can be', 'GHA'),
  },
  source: {
    publisher: needed('who published it', '"BBC News"'),
    date: needed(`when: ${DATE}`, '2020-07-14'),
    file: needed('the country it speaks of, or another file of content/sources/', 'GBR'),
    url: maybe('its whole address', 'https://www.bbc.co.uk/news/technology-53403793'),
    kind: maybe(`${SOURCE_KINDS.join(', ')}; reporting unless it says otherwise`, 'primary'),
    lang: maybe('its language by two letters; en unless it says otherwise', 'de'),
    id: maybe('its id; publisher and date unless it says otherwise', 'bbc-2020-07-14'),
  },
};

const WHOSE_TITLE: Readonly<Record<NewKind, string>> = {
  story: 'What Rome decided',
  event: 'Rome decides',
  country: 'Ghana',
  source: 'Rome decides on 5G',
};

/** "a story", "an event". */
export function withArticle(kind: NewKind): string {
  return `${kind === 'event' ? 'an' : 'a'} ${kind}`;
}

/** How to ask for one of that kind: the command with what it needs, and all that it may be told. */
export function usageOf(kind: NewKind): string {
  const options = Object.entries(NEW_OPTIONS[kind]);
  const wanted = options
    .filter(([, { isRequired }]) => isRequired)
    .map(([name, { example }]) => ` --${name} ${example}`);
  const lines = options.map(
    ([name, { says, isRequired }]) =>
      `  --${name}${isRequired ? '' : ' (may be left out)'}: ${says}`,
  );
  return [`npm run new -- ${kind} "${WHOSE_TITLE[kind]}"${wanted.join('')}`, ...lines].join('\n');
}
