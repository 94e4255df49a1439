import type { Dataset } from '../../domain/dataset.ts';
import {
  formatDate,
  formatDateShort,
  formatDay,
  isoText,
  WINDOW,
  type Day,
} from '../../domain/day.ts';
import { capitalised, evidenceLabel } from '../../domain/describe.ts';
import { ACTOR_NAMES, kindLabel, type TimelineEvent } from '../../domain/event.ts';
import { inForceOn, type Government } from '../../domain/position.ts';
import type { Source } from '../../domain/source.ts';
import { stanceLabel } from '../../domain/stance.ts';
import { curly } from '../../words/curly.ts';
import { otherNames, searchWords as words } from '../../words/search.ts';
import { dossierPath, eventPath } from '../bibliography.ts';
import { HEAD_CLAIM, ledgerOf } from '../claimPairs.ts';
import type { SearchEntry, SearchIndex } from './SearchEntry.ts';

/** A story as far as the search reads it. */
export interface SearchedStory {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
  readonly published: Day;
  /** Its words without marks and figures. */
  readonly text: string;
}

/** Makes a root path the address it has in this build. */
type AddressOf = (path: string) => string;

function ofStory(
  { id, title, standfirst, published, text }: SearchedStory,
  at: AddressOf,
): SearchEntry {
  return {
    kind: 'story',
    address: at(`/stories/${id}/`),
    title,
    names: [],
    text: `${standfirst} ${text}`,
    line: formatDay(published),
    day: published,
    weight: 3,
  };
}

function ofGovernment(government: Government, at: AddressOf): SearchEntry {
  const { code, name, history, after, coding } = government;
  const { stance } = inForceOn(history, WINDOW.last);
  return {
    kind: 'country',
    address: at(dossierPath(code)),
    title: name,
    names: [code, ...(otherNames[code] ?? [])],
    text: [
      ...history.map(({ summary, caveat = '' }) => `${summary} ${caveat}`),
      after?.text ?? '',
      coding ?? '',
    ]
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    line: words.stanceAtEnd(stanceLabel(stance)),
    day: '',
    weight: 3,
  };
}

function ofEvent(dataset: Dataset, event: TimelineEvent, at: AddressOf): SearchEntry {
  const { id, date, title, summary, kind, actors, countries, importance, caveat = '' } = event;
  const nameOf = (code: string): string =>
    (ACTOR_NAMES as Readonly<Record<string, string>>)[code] ??
    dataset.memberships.get(code)?.name ??
    dataset.blocs.get(code)?.name ??
    code;
  return {
    kind: 'event',
    address: at(eventPath(id)),
    title: curly(title),
    names: [...new Set([...countries, ...actors])].map(nameOf),
    text: curly(`${summary} ${caveat}`.trim()),
    line: `${formatDate(date)}, ${kindLabel(kind)}`,
    day: isoText(date),
    weight: importance === 1 ? 3 : importance === 2 ? 2 : 1,
  };
}

/** Claims with the address of the ledger's entry that holds them: an answer stands with what it answers. */
function ofClaims(dataset: Dataset, at: AddressOf): readonly SearchEntry[] {
  const { head, parts } = ledgerOf(dataset, HEAD_CLAIM);
  const entries = [...(head ? [head] : []), ...parts.flatMap((part) => part.entries)];
  return entries.flatMap(({ event, answer }) =>
    [event, ...(answer ? [answer] : [])].flatMap(({ claim, date, importance }): SearchEntry[] =>
      claim
        ? [
            {
              kind: 'claim',
              address: at(`/claims/#${event.id}`),
              title: curly(claim.says),
              names: [],
              text: curly(`${capitalised(claim.by)}. ${words.disputedBy} ${claim.disputedBy}.`),
              line: `${formatDate(date)}, ${words.evidence(evidenceLabel(claim.evidence))}`,
              day: isoText(date),
              weight: importance === 1 ? 3 : 2,
            },
          ]
        : [],
    ),
  );
}

function ofSource(source: Source, at: AddressOf): SearchEntry {
  const { id, title, isDescribed, lang, publisher, date, caveat = '' } = source;
  return {
    kind: 'source',
    address: at(`/sources/#${id}`),
    title,
    ...(!isDescribed && lang !== 'en' && { lang }),
    names: [publisher],
    text: caveat,
    line: `${publisher}, ${formatDateShort(date)}`,
    day: isoText(date),
    weight: 1,
  };
}

/** All that can be found. Throws RangeError where the dataset is not sound. */
export function searchIndex(
  dataset: Dataset,
  stories: readonly SearchedStory[],
  at: AddressOf,
): SearchIndex {
  return {
    entries: [
      ...stories.map((story) => ofStory(story, at)),
      ...[...dataset.governments.values(), ...dataset.blocs.values()].map((government) =>
        ofGovernment(government, at),
      ),
      ...dataset.events.map((event) => ofEvent(dataset, event, at)),
      ...ofClaims(dataset, at),
      ...[...dataset.sources.values()].map((source) => ofSource(source, at)),
    ],
    terms: [...dataset.glossary.values()].map(({ id, term, also, says }) => ({
      address: at(`/glossary/#${id}`),
      term,
      also,
      says,
    })),
  };
}
