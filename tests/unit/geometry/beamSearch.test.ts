import { expect, test } from 'vitest';
import { beamSearch, type Scored } from '../../../src/geometry/beamSearch.ts';

/** Spans of one line, of which two that overlap exclude each other. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
const worth = (chosen: readonly Span[], steps: readonly (readonly Scored<Span>[])[]): number =>
  chosen.reduce(
    (sum, span) => sum + (steps.flat().find(({ item }) => item === span)?.score ?? NaN),
    0,
  );

/** Every choice there is, the best first found. */
function bestOfAll(steps: readonly (readonly Scored<Span>[])[]): readonly Span[] {
  const [step, ...rest] = steps;
  if (!step) return [];
  const choices = step.map(({ item }): readonly Span[] => [
    item,
    ...bestOfAll(rest.map((options) => options.filter((other) => !overlap(item, other.item)))),
  ]);
  return [bestOfAll(rest), ...choices].reduce((best, choice) =>
    worth(choice, steps) > worth(best, steps) ? choice : best,
  );
}

/** A fixed series of numbers from 0 to below `below`. */
function series(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

function steps(seed: number): readonly (readonly Scored<Span>[])[] {
  const next = series(seed);
  return Array.from({ length: 6 }, () =>
    Array.from({ length: next(4) }, () => {
      const from = next(20);
      return { item: { from, to: from + 1 + next(8) }, score: 1 + next(30) };
    }),
  );
}

test('what is chosen can stand together, one a step at most', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const given = steps(seed);
    const chosen = beamSearch(given, overlap, 8);
    for (const [index, span] of chosen.entries()) {
      expect(chosen.slice(index + 1).some((other) => overlap(span, other))).toBe(false);
    }
    for (const step of given) {
      expect(step.filter(({ item }) => chosen.includes(item)).length).toBeLessThanOrEqual(1);
    }
  }
});

test('a beam as wide as there are choices finds the best of all', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const given = steps(seed);
    expect(worth(beamSearch(given, overlap, 5000), given)).toBe(worth(bestOfAll(given), given));
  }
});

test('more options than a word has bits exclude each other as well', () => {
  const many = Array.from({ length: 40 }, (_, step) => [
    { item: { from: step, to: step + 2 }, score: step % 2 === 0 ? 2 : 1 },
    { item: { from: step, to: step + 40 }, score: 3 },
  ]);
  const chosen = beamSearch(many, overlap, 60);
  for (const [index, span] of chosen.entries()) {
    expect(chosen.slice(index + 1).some((other) => overlap(span, other))).toBe(false);
  }
  expect(worth(chosen, many)).toBeGreaterThanOrEqual(40);
});

test('of equals the choice found first stays', () => {
  const equal = [
    [
      { item: { from: 0, to: 2 }, score: 1 },
      { item: { from: 1, to: 3 }, score: 1 },
    ],
    [{ item: { from: 0, to: 3 }, score: 1 }],
  ];
  expect(beamSearch(equal, overlap, 10)).toEqual([{ from: 0, to: 2 }]);
  expect(beamSearch([[]], overlap, 10)).toEqual([]);
});
