import { formatDateShort, type KnownDate } from '../domain/day.ts';
import { evidenceLabel } from '../domain/describe.ts';
import type { Evidence } from '../domain/event.ts';

/** Evidence states in the order of the ledger, and what each means. */
const MEANINGS: Readonly<Record<Evidence, string>> = {
  withheld: 'Whoever said it said that there was evidence, and did not show it.',
  described: 'The evidence was described to reporters or in a report, and not published.',
  none: 'It was said without evidence for it.',
  contested:
    'What was shown or said is disputed on the facts; Huawei’s own statements stand here too, as others dispute them.',
  published: 'The evidence can be read.',
};

/** Words of the claims ledger and of the pair of claim and denial. */
export const claimWords = {
  title: 'Who claimed what, and what was shown',
  answer: (claims: number, published: number) =>
    `${claims} claims, denials and findings about Huawei from 2009 to 2020. For ${published} of them the evidence was published. Each stands beside whoever disputes it.`,
  said: (who: string, date: KnownDate) => `${who}, ${formatDateShort(date)}`,
  disputedBy: 'Disputed by',
  evidence: 'Evidence',
  certainty: 'Certainty',
  evidenceHeading: (evidence: Evidence) => `Evidence ${evidenceLabel(evidence)}`,
  meaning: (evidence: Evidence) => MEANINGS[evidence],
  filter: 'Evidence',
  all: 'All',
  shown: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'} shown`,
  head: 'The claim of February 2020',
  laterOn: 'Later claims, denials and findings on the same country',
  open: 'The event, with its sources',
  countAfter: 'A count of members, as the US gave it',
  countAfterNote: 'The Clean Network, a claim of January 2021, after the map’s end.',
  sources: 'Sources',
  known: 'What we know of it',
} as const;
