/** Parts that one run of Vitest holds, as its projects are named. */
export const VITEST_PARTS = ['unit', 'contract', 'render'] as const;

/** Parts that Playwright runs, likewise. */
export const PLAYWRIGHT_PARTS = ['e2e', 'visual'] as const;

/** All parts, in the order in which they run. */
export const TEST_PARTS = ['check', 'build', ...VITEST_PARTS, ...PLAYWRIGHT_PARTS] as const;
export type TestPart = (typeof TEST_PARTS)[number];

function isTestPart(word: string): word is TestPart {
  return (TEST_PARTS as readonly string[]).includes(word);
}

/**
 * Reads `npm test -- unit e2e --grep map`: leading words choose parts, none chooses all, and the
 * rest goes to the runners.
 */
export function chooseParts(args: readonly string[]): {
  readonly parts: ReadonlySet<TestPart>;
  readonly rest: readonly string[];
} {
  const end = args.findIndex((arg) => !isTestPart(arg));
  const words = (end < 0 ? args : args.slice(0, end)).filter(isTestPart);
  return {
    parts: new Set<TestPart>(words.length > 0 ? words : TEST_PARTS),
    rest: end < 0 ? [] : args.slice(end),
  };
}
