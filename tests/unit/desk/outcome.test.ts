import { describe, expect, test } from 'vitest';
import {
  NOTHING,
  formatOutcome,
  oneOutcome,
  outcomeOfPlaywright,
  settle,
  sumOf,
  type Outcome,
} from '../../../src/desk/outcome.ts';

const skip = { name: 'in Firefox', reason: 'Firefox is not installed' };
const well: Outcome = { passed: 3, failed: 0, skipped: [] };

describe('sumOf', () => {
  test('adds counts and keeps every skip', () => {
    const sum = sumOf([well, oneOutcome(true), oneOutcome(false), { ...NOTHING, skipped: [skip] }]);
    expect(sum).toEqual({ passed: 4, failed: 1, skipped: [skip] });
  });

  test('of nothing is nothing', () => {
    expect(sumOf([])).toEqual(NOTHING);
  });
});

describe('formatOutcome', () => {
  test('names skips only when there are some', () => {
    expect(formatOutcome(well)).toBe('3 passed, 0 failed');
    expect(formatOutcome({ ...well, skipped: [skip] })).toBe('3 passed, 0 failed, 1 skipped');
  });
});

describe('settle', () => {
  test('takes a clean run as it is', () => {
    expect(settle(well, 0)).toEqual(well);
  });

  test('counts a runner that never reported as one failure', () => {
    expect(settle(undefined, 0)).toEqual(oneOutcome(false));
  });

  test('counts a complaint without a failed test as one failure', () => {
    expect(settle(well, 1)).toEqual({ ...well, failed: 1 });
  });

  test('counts a run without any test as one failure', () => {
    expect(settle(NOTHING, 0).failed).toBe(1);
  });

  test('does not count failures twice', () => {
    expect(settle({ ...well, failed: 2 }, 1).failed).toBe(2);
  });
});

describe('outcomeOfPlaywright', () => {
  const spec = (status: 'expected' | 'unexpected' | 'flaky' | 'skipped', description?: string) => ({
    title: status,
    tests: [
      { status, annotations: description === undefined ? [] : [{ type: 'skip', description }] },
    ],
  });

  test('counts through nested suites, a flaky test as failed', () => {
    const inner = { title: 'inner', specs: [spec('unexpected'), spec('flaky')] };
    const suites = [{ title: 'map.spec.ts', specs: [spec('expected')], suites: [inner] }];
    expect(outcomeOfPlaywright({ suites, errors: [] })).toEqual({
      passed: 1,
      failed: 2,
      skipped: [],
    });
  });

  test('says why a test was skipped', () => {
    const suites = [
      { title: 'map.spec.ts', specs: [spec('skipped', 'no Firefox'), spec('skipped')] },
    ];
    expect(outcomeOfPlaywright({ suites, errors: [] }).skipped).toEqual([
      { name: 'map.spec.ts › skipped', reason: 'no Firefox' },
      { name: 'map.spec.ts › skipped', reason: 'no reason given' },
    ]);
  });

  test('counts an error outside any test', () => {
    expect(outcomeOfPlaywright({ suites: [], errors: [{}] }).failed).toBe(1);
  });
});
