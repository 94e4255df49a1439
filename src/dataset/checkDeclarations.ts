import { formatDate, isoText, mayBeSameDay } from '../domain/day.ts';
import { declarationLabel } from '../domain/describe.ts';
import type { Declaration } from '../domain/position.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentParts } from './Located.ts';

/**
 * Every declaration has an event of kind diplomacy that concerns the country on that day, or stands in
 * the list of exceptions. Where an event lies near, the message names it: one of the two dates is wrong.
 */
export function checkDeclarations({
  governments,
  events,
  exceptions,
  unread,
}: ContentParts): readonly ContentProblem[] {
  const excepted = exceptions?.value.declarations ?? [];
  const diplomacy = events.map(({ value }) => value).filter(({ kind }) => kind === 'diplomacy');
  const problems = governments.flatMap(({ file, path, value: { code, declarations } }) =>
    declarations.flatMap((declaration, index) => {
      const { kind, date } = declaration;
      const own = diplomacy.filter(({ countries }) => countries.includes(code));
      if (own.some((event) => mayBeSameDay(event.date, date))) return [];
      if (excepted.some((entry) => entry.country === code && isSame(entry, declaration))) return [];
      const near = own.find((event) => event.date.day.slice(0, 7) === date.day.slice(0, 7));
      return [
        file.problem(
          [...path, 'declarations', index, 'date'],
          near
            ? `${formatDate(date)} is not the date of the event “${near.id}”, ${formatDate(near.date)}.`
            : `no event of ${code} tells of this on ${formatDate(date)}: ${declarationLabel(kind)}.`,
          near
            ? 'Settle which is right, and give both the same.'
            : 'Add an event of kind diplomacy, or give the reason under declarations in content/exceptions.yaml.',
        ),
      ];
    }),
  );
  const needless = excepted.flatMap((entry, index) => {
    const government = governments.find(({ value }) => value.code === entry.country)?.value;
    const isNamed = government?.declarations.some((declaration) => isSame(entry, declaration));
    if (!exceptions || isNamed || unread.has(entry.country)) return [];
    return [
      exceptions.file.problem(
        [...exceptions.path, 'declarations', index, 'date'],
        `${entry.country} has no such declaration.`,
        'Correct the exception, or remove it.',
      ),
    ];
  });
  return [...problems, ...needless];
}

function isSame(
  a: Pick<Declaration, 'kind' | 'date'>,
  b: Pick<Declaration, 'kind' | 'date'>,
): boolean {
  return a.kind === b.kind && isoText(a.date) === isoText(b.date);
}
