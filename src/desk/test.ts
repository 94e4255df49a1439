// Runs every test there is, or the parts named, and closes with one line: `N passed, M failed`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT, innerEnv, run } from './node.mjs';
import {
  formatOutcome,
  oneOutcome,
  outcomeOfPlaywright,
  settle,
  sumOf,
  type Outcome,
  type PlaywrightReport,
} from './outcome.ts';
import { chooseParts, PLAYWRIGHT_PARTS, VITEST_PARTS, type TestPart } from './testParts.ts';
import { runTool, secondsSince } from './tools.ts';
import { OUTCOME_FILE } from './VitestOutcome.ts';

const reports = mkdtempSync(join(tmpdir(), 'outcome-'));
const { parts, rest } = chooseParts(process.argv.slice(2));

async function timed(name: string, part: () => Promise<Outcome>): Promise<Outcome> {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const outcome = await part().catch((error: unknown) => {
    console.error(error);
    return oneOutcome(false);
  });
  console.log(`== ${name}: ${formatOutcome(outcome)}, ${secondsSince(started)}`);
  return outcome;
}

function read<Report>(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

async function check(): Promise<Outcome> {
  return oneOutcome((await run(process.execPath, [join(ROOT, 'src/desk/check.ts')])) === 0);
}

/** Builds the site that tests look at: always anew, and always for the default address. */
async function buildAnew(): Promise<Outcome> {
  const { SITE_URL: _site, BASE_PATH: _base, ...env } = innerEnv(ROOT);
  const isBuilt = (await build(env)) === 0;
  // What an earlier build left would be tested in its stead.
  if (!isBuilt) rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  return oneOutcome(isBuilt);
}

async function vitest(projects: readonly TestPart[]): Promise<Outcome> {
  const file = join(reports, 'vitest.json');
  const names = projects.flatMap((project) => ['--project', project]);
  const args = ['run', '--config', 'tests/vitest.config.ts', ...names, ...rest];
  const code = await runTool('vitest', 'vitest', args, { [OUTCOME_FILE]: file });
  return settle(read<Outcome>(file), code);
}

async function playwright(projects: readonly TestPart[]): Promise<Outcome> {
  const file = join(reports, 'playwright.json');
  // Written as one word: the option would take what follows for more projects.
  const names = projects.map((project) => `--project=${project}`);
  const args = ['test', '--config', 'tests/playwright.config.ts', ...names, ...rest];
  const code = await runTool('@playwright/test', 'playwright', args, { [OUTCOME_FILE]: file });
  const report = read<PlaywrightReport>(file);
  return settle(report && outcomeOfPlaywright(report), code);
}

const started = performance.now();
const projects = VITEST_PARTS.filter((part) => parts.has(part));
const outcomes: Outcome[] = [];
if (parts.has('check')) outcomes.push(await timed('check', check));
if (parts.has('build')) outcomes.push(await timed('build', buildAnew));
if (projects.length > 0) outcomes.push(await timed(projects.join(', '), () => vitest(projects)));
const browsed = PLAYWRIGHT_PARTS.filter((part) => parts.has(part));
if (browsed.length > 0) outcomes.push(await timed(browsed.join(', '), () => playwright(browsed)));
rmSync(reports, { recursive: true, force: true });

const total = sumOf(outcomes);
console.log(`\nAll parts: ${secondsSince(started)}`);
for (const { name, reason } of total.skipped) console.log(`skipped: ${name}: ${reason}`);
console.log(formatOutcome(total));
process.exitCode = total.failed > 0 ? 1 : 0;
