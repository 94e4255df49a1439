import { formatDate, WINDOW } from '../domain/day.ts';
import type { Government } from '../domain/position.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentParts, Located } from './Located.ts';

/** Histories begin with the window, ascend, and each step changes stance, scope or basis. */
export function checkHistories({ governments, blocs }: ContentParts): readonly ContentProblem[] {
  return [...governments, ...blocs].flatMap(checkHistory);
}

function checkHistory({ file, path, value }: Located<Government>): readonly ContentProblem[] {
  const { history } = value;
  const problems: ContentProblem[] = [];
  const add = (index: number, field: string, message: string, remedy: string): void => {
    problems.push(file.problem([...path, 'history', index, field], message, remedy));
  };
  if (history[0].from.day !== WINDOW.first) {
    add(
      0,
      'from',
      `the first entry begins on ${formatDate(history[0].from)}.`,
      `Begin with ${WINDOW.first}.`,
    );
  }
  history.forEach((position, index) => {
    const { stayedUntil } = position;
    const next = history[index + 1];
    if (stayedUntil !== undefined && stayedUntil <= position.from.day) {
      add(
        index,
        'stayedUntil',
        'is not after `from`.',
        'Check the two dates: they may be swapped.',
      );
    }
    if (!next) return;
    if (next.from.day <= position.from.day) {
      const before = formatDate(position.from);
      const what =
        next.from.day === position.from.day
          ? 'overlaps the entry before it'
          : 'is earlier than the entry before it';
      add(
        index + 1,
        'from',
        `${what}, which begins on ${before}.`,
        'Entries stand oldest first, each from a later day.',
      );
    }
    if (
      next.stance === position.stance &&
      next.scope === position.scope &&
      next.basis === position.basis &&
      next.stayedUntil === position.stayedUntil
    ) {
      add(
        index + 1,
        'stance',
        'repeats stance, scope and basis of the entry before it.',
        'Say what changed, or join the two entries.',
      );
    }
    if (next.basis === 'operator-choice' && next.stance !== position.stance) {
      add(
        index + 1,
        'basis',
        'an operators’ choice moves the stance.',
        'Keep the stance of the entry before it, or name the state’s own act.',
      );
    }
  });
  return problems;
}
