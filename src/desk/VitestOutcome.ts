// A reporter for Vitest beside the console's: its JSON report leaves out why a test was skipped.
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { sumOf, oneOutcome, type Outcome } from './outcome.ts';

/** The environment variable that names the file to write. */
export const OUTCOME_FILE = 'TEST_OUTCOME_FILE';

function outcomeOfModule(module: TestModule): Outcome {
  const tests = [...module.children.allTests()].map((test): Outcome => {
    const result = test.result();
    if (result.state !== 'skipped') return oneOutcome(result.state === 'passed');
    const reason = result.note ?? 'no reason given';
    return { passed: 0, failed: 0, skipped: [{ name: test.fullName, reason }] };
  });
  // A hook that throws fails its suite and no test.
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
  const broken = suites.length + (module.errors().length > 0 ? 1 : 0);
  return sumOf([...tests, ...Array.from({ length: broken }, () => oneOutcome(false))]);
}

export default class VitestOutcome implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env[OUTCOME_FILE];
    if (file === undefined) return;
    const outcome = sumOf([
      ...modules.map(outcomeOfModule),
      ...errors.map(() => oneOutcome(false)),
    ]);
    writeFileSync(file, JSON.stringify(outcome));
  }
}
