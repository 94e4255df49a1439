import type { CardSource, CountryDetails, EntryDetails } from '../charts/map/CountryDetails.ts';
import type { EventDetails } from '../charts/timeline/EventDetails.ts';
import { sourceOf, type Dataset } from '../domain/dataset.ts';
import { formatDate } from '../domain/day.ts';
import {
  capitalised,
  confidenceLabel,
  declarationLabel,
  evidenceLabel,
} from '../domain/describe.ts';
import type { TimelineEvent } from '../domain/event.ts';
import {
  firstDeclaration,
  type Confidence,
  type Declaration,
  type Government,
  type Position,
} from '../domain/position.ts';
import { citeSource, type SourceId } from '../domain/source.ts';
import { dossierWords } from '../words/dossier.ts';
import { sourceNotes } from '../words/sources.ts';

/** Sources as a card lists them: one line each, with language, copy or "not read by us" where true. */
export function cardSources(dataset: Dataset, ids: readonly SourceId[]): readonly CardSource[] {
  return ids.map((id) => {
    const source = sourceOf(dataset, id);
    const text = [citeSource(source), ...sourceNotes(source)].join(', ');
    return { text, ...(source.url !== undefined && { url: source.url }) };
  });
}

/** A card says how certain a fact is only where it is not well documented. */
function certaintyOf(confidence: Confidence): { certainty?: string } {
  return confidence === 'high' ? {} : { certainty: confidenceLabel(confidence) };
}

function entryDetails(dataset: Dataset, position: Position): EntryDetails {
  const { scope, summary, confidence, caveat, sources } = position;
  return {
    scope: scope === 'all' ? dossierWords.allScope : capitalised(scope),
    summary,
    ...certaintyOf(confidence),
    ...(caveat !== undefined && { caveat }),
    sources: cardSources(dataset, sources),
  };
}

/** A declaration on one line: kind and date, no finer than known, and its caveat. */
export function declarationText({ kind, date, caveat }: Declaration): string {
  const text = `${declarationLabel(kind)}, ${formatDate(date)}.`;
  return caveat === undefined ? text : `${text} ${caveat}`;
}

/** Declarations that carry a mark on the map: those with the United States. */
export function isMarkedDeclaration(declaration: Declaration): boolean {
  return firstDeclaration({ declarations: [declaration] }) !== undefined;
}

/** What the card of a government shows once fetched; entries in the order of its history. */
export function countryDetails(dataset: Dataset, government: Government): CountryDetails {
  return {
    entries: government.history.map((position) => entryDetails(dataset, position)),
    declarations: government.declarations.filter(isMarkedDeclaration).map((declaration) => ({
      text: declarationText(declaration),
      day: declaration.date.day,
    })),
  };
}

/** What the card of an event shows once fetched. */
export function eventDetails(dataset: Dataset, event: TimelineEvent): EventDetails {
  const { summary, claim, confidence, caveat, sources } = event;
  return {
    summary,
    ...(claim && { claim: { ...claim, evidence: evidenceLabel(claim.evidence) } }),
    ...certaintyOf(confidence),
    ...(caveat !== undefined && { caveat }),
    sources: cardSources(dataset, sources),
  };
}
