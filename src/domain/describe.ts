import { formatDay, type Day } from './day.ts';
import type { Tally } from './dataset.ts';
import { groupLabel, type Group } from './membership.ts';
import type { Basis, Confidence, DeclarationKind } from './position.ts';
import { STANCES, stanceInSentence, stanceLabel, type Stance } from './stance.ts';
import type { Evidence } from './event.ts';

/** `text` with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

const GROUP_NOUNS: Readonly<Record<Group, readonly [one: string, many: string]>> = {
  all: ['government', 'governments'],
  allies: ['ally', 'allies'],
  nato: ['NATO member', 'NATO members'],
  'five-eyes': ['Five Eyes partner', 'Five Eyes partners'],
  treaty: ['treaty ally', 'treaty allies'],
  eu: ['EU member', 'EU members'],
  mnna: ['major non-NATO ally', 'major non-NATO allies'],
  partners: ['partner', 'partners'],
};

/** The members of a group as a noun that agrees with `count`: "ally", "NATO members". */
export function groupNoun(group: Group, count: number): string {
  return GROUP_NOUNS[group][count === 1 ? 0 : 1];
}

/** Governments counted, whatever their stance. */
export function sizeOf(tally: Tally): number {
  return STANCES.reduce((sum, stance) => sum + tally[stance], 0);
}

/** Non-zero counts from most closed to most open: "1 bans, 3 keeps out in practice". */
export function describeTally(tally: Tally): string {
  return listed(
    STANCES.toReversed()
      .filter((stance) => tally[stance] > 0)
      .map((stance) => `${tally[stance]} ${stanceInSentence(stance)}`),
  );
}

/** The name of a map on a day, with its counts: what a screen reader hears first. */
export function describeMap(day: Day, group: Group, tally: Tally): string {
  const size = sizeOf(tally);
  return `Positions on Huawei on ${formatDay(day)}: of ${size} ${groupNoun(group, size)}, ${describeTally(tally)}.`;
}

/** A country as its shape is named: "Sweden: bans, stayed by a court". */
export function describeCountry(name: string, stance: Stance, stayed: boolean): string {
  return `${name}: ${stanceInSentence(stance)}${stayed ? ', stayed by a court' : ''}`;
}

/** The stance as a card shows it: "Bans, stayed by a court". */
export function describeStance(stance: Stance, stayed: boolean): string {
  return `${stanceLabel(stance)}${stayed ? ', stayed by a court' : ''}`;
}

const BASIS_LABELS: Readonly<Record<Basis, string>> = {
  law: 'Law',
  decision: 'Government decision',
  guidance: 'Guidance',
  procurement: 'Procurement rules',
  'operator-choice': 'Operators’ choice',
  none: 'No act',
};

/** What a position rests on, in words. */
export function basisLabel(basis: Basis): string {
  return BASIS_LABELS[basis];
}

const CONFIDENCE_LABELS: Readonly<Record<Confidence, string>> = {
  high: 'Well documented',
  medium: 'Fairly certain',
  low: 'Uncertain',
};

/** How sure the coding is, in words. */
export function confidenceLabel(confidence: Confidence): string {
  return CONFIDENCE_LABELS[confidence];
}

const DECLARATION_LABELS: Readonly<Record<DeclarationKind, string>> = {
  'us-joint-5g-declaration': '5G declaration or memorandum with the United States',
  'clean-network': 'Joined the US Clean Network, by its own word',
  'prague-proposals': 'Prague proposals on 5G security',
  other: 'Other declaration',
};

/** The kind of a declaration, in words. */
export function declarationLabel(kind: DeclarationKind): string {
  return DECLARATION_LABELS[kind];
}

const EVIDENCE_LABELS: Readonly<Record<Evidence, string>> = {
  published: 'published',
  described: 'described, not published',
  withheld: 'withheld',
  none: 'none given',
  contested: 'contested',
};

/** What of the evidence was shown, in words. */
export function evidenceLabel(evidence: Evidence): string {
  return EVIDENCE_LABELS[evidence];
}

/** "All" as a subject: "52 allies", "29 NATO members". */
export function describeGroup(group: Group, count: number): string {
  return group === 'all' ? `${count} governments` : `${count} ${groupNoun(group, count)}`;
}

/** The group's name inside a sentence: "allies", "NATO". */
export function groupInSentence(group: Group): string {
  return ['nato', 'eu', 'five-eyes', 'treaty'].includes(group)
    ? groupLabel(group)
    : groupLabel(group).toLowerCase();
}
