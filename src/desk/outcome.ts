/** A test that did not run, and why. */
interface Skip {
  readonly name: string;
  readonly reason: string;
}

/** What a part of the tests came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skip[];
}

/** Nothing run yet. */
export const NOTHING: Outcome = { passed: 0, failed: 0, skipped: [] };

/** A part that counts as one. */
export function oneOutcome(isPassed: boolean): Outcome {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: [] };
}

/** Several outcomes as one. */
export function sumOf(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: [...sum.skipped, ...skipped],
    }),
    NOTHING,
  );
}

/**
 * The outcome of a runner that reported `reported` (undefined: it did not come to report) and ended
 * with `code`. A runner that complains without naming a failed test counts as one failure, and one
 * that ran nothing likewise: neither is a success.
 */
export function settle(reported: Outcome | undefined, code: number): Outcome {
  if (reported === undefined) return oneOutcome(false);
  const isEmpty = reported.passed + reported.failed + reported.skipped.length === 0;
  const isUnexplained = code !== 0 && reported.failed === 0;
  return isEmpty || isUnexplained ? { ...reported, failed: reported.failed + 1 } : reported;
}

/** The closing line: `12 passed, 0 failed`, with `, 1 skipped` when some were. */
export function formatOutcome({ passed, failed, skipped }: Outcome): string {
  const rest = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${rest}`;
}

/** What we read of Playwright's JSON report. */
export interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  /** Problems outside any test: a file that does not load, a worker that died. */
  readonly errors: readonly unknown[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

function outcomeOfSuite(suite: PlaywrightSuite): Outcome {
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ status, annotations }): Outcome => {
      if (status !== 'skipped') return oneOutcome(status === 'expected');
      const why = annotations.find(({ type }) => type === 'skip' || type === 'fixme');
      const name = `${suite.title} › ${title}`;
      return { ...NOTHING, skipped: [{ name, reason: why?.description ?? 'no reason given' }] };
    }),
  );
  return sumOf([...own, ...(suite.suites ?? []).map(outcomeOfSuite)]);
}

/** Counts a Playwright run. A flaky test is a failed one. */
export function outcomeOfPlaywright({ suites, errors }: PlaywrightReport): Outcome {
  return sumOf([...suites.map(outcomeOfSuite), ...errors.map(() => oneOutcome(false))]);
}
