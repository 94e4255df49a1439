// 500 mistakes, made by something that knows nothing of the validator: each is found where it stands.
import { describe, expect, test } from 'vitest';
import {
  ContentError,
  formatProblem,
  type ContentProblem,
} from '../../src/dataset/ContentError.ts';
import { parseContent } from '../../src/dataset/parseContent.ts';
import { readContentFiles } from '../../src/dataset/readContentFiles.ts';
import { ROOT } from '../../src/desk/node.mjs';
import { CORRUPTIONS } from '../support/corruptionRecipes.ts';
import { corrupt, seeded, type Corruption, type Texts } from '../support/corruptor.ts';

const TOTAL = 500;
const LEAST = 40;
const SEED = 20200211;

const texts = readContentFiles(ROOT);

function problemsOf(spoiled: Texts): readonly ContentProblem[] {
  try {
    parseContent(spoiled);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** What was missed, or undefined when the mistake was named where it stands. */
function missed({ texts: spoiled, file, line, field, what }: Corruption): string | undefined {
  const problems = problemsOf(spoiled);
  const isNamed = problems.some(
    (problem) =>
      problem.file === file &&
      problem.line === line &&
      (field === undefined || problem.field.endsWith(field)) &&
      problem.message !== '' &&
      problem.remedy !== '',
  );
  const named = problems.slice(0, 3).map(formatProblem).join('\n    ');
  return isNamed
    ? undefined
    : `${file}:${line} ${field ?? ''} (${what})\n    ${named || 'nothing'}`;
}

describe(`${TOTAL} seeded corruptions of the facts`, () => {
  const each = Math.floor(TOTAL / CORRUPTIONS.length);
  const counts = CORRUPTIONS.map((kind, index) => ({
    kind,
    count: each + (index < TOTAL % CORRUPTIONS.length ? 1 : 0),
  }));

  test.for(counts)(
    '$kind: $count, each named with file, line and field',
    ({ kind, count }, context) => {
      const random = seeded(SEED + CORRUPTIONS.indexOf(kind));
      const faults = Array.from({ length: count }, () => missed(corrupt(texts, kind, random)));
      context.expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
    },
  );

  test(`are ${TOTAL} in all, at least ${LEAST} of each kind`, () => {
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(TOTAL);
    expect(counts.every(({ count }) => count >= LEAST)).toBe(true);
  });

  test('leave the facts themselves sound', () => {
    expect(problemsOf(texts)).toEqual([]);
  });
});
