import { OPENING_DAY, type Day } from '../domain/day.ts';
import { capitalised, listed } from '../domain/describe.ts';
import { spellsOf, type Position, type Spell } from '../domain/position.ts';
import { dossierWords as words } from '../words/dossier.ts';

function moved({ from, stance }: Spell): string {
  return words.from(from, stance);
}

/**
 * Where a government stood on the opening day, since when, and what came before and after: one or two
 * sentences computed from its history.
 */
export function dossierAnswer(
  history: readonly Position[],
  subject: string,
  day: Day = OPENING_DAY,
): string {
  const spells = spellsOf(history);
  const index = spells.findLastIndex(({ from }) => from.day <= day);
  const spell = spells[index];
  if (!spell) throw new RangeError(`no position on ${day}`);
  if (spells.length === 1) return words.heldThroughout(subject, spell.stance);
  const before = spells[index - 1];
  const later = spells.slice(index + 1);
  const held = words.heldOn(subject, spell.stance, before && spell.from);
  const then = listed(later.map(moved));
  if (!before) return `${held} ${capitalised(then)}.`;
  if (later.length === 0) return `${held} ${words.before(before.stance)}. ${words.notMovedAgain}`;
  return `${held} ${words.before(before.stance)}; ${then}.`;
}
