import type { Tally } from '../../domain/dataset.ts';
import { formatDay, type Day } from '../../domain/day.ts';
import { describeTally } from '../../domain/describe.ts';
import type { CountryCode, StanceChange } from '../../domain/position.ts';
import { stanceInSentence } from '../../domain/stance.ts';

/** The most a live region says at a time. */
export const MOST_CHARACTERS = 140;

/**
 * What a day brought, for the live region: "14 July 2020: United Kingdom bans", as many moves as fit and how
 * many more there were; the counts where nobody moved.
 */
export function newsOf(
  on: Day,
  moves: readonly StanceChange[],
  counts: Tally,
  nameOf: (code: CountryCode) => string,
): string {
  const made = moves.filter(({ date }) => date.day === on);
  const lead = `${formatDay(on)}: `;
  if (made.length === 0) return `${lead}${describeTally(counts)}`.slice(0, MOST_CHARACTERS);
  const texts = made.map(({ code, after }) => `${nameOf(code)} ${stanceInSentence(after)}`);
  for (let shown = texts.length; shown > 0; shown -= 1) {
    const rest = texts.length - shown;
    const text = `${lead}${texts.slice(0, shown).join(', ')}${rest > 0 ? `, ${rest} more` : ''}`;
    if (text.length <= MOST_CHARACTERS) return text;
  }
  return `${lead}${made.length}`;
}
