// Everything that can be said of the sources without running them: form, lint, types, content.
import { reportOn } from '../dataset/checkContent.ts';
import { formatProblem } from '../dataset/ContentError.ts';
import { ROOT } from './node.mjs';
import { runTool, secondsSince } from './tools.ts';

interface Part {
  readonly name: string;
  /** Prints what is wrong, and returns whether all is well. */
  readonly isClean: () => Promise<boolean>;
}

function tool(name: string, packageName: string, command: string, args: readonly string[]): Part {
  return { name, isClean: async () => (await runTool(packageName, command, args)) === 0 };
}

/** What a tool found clean it need not read again until the text changes. */
function kept(name: string): readonly string[] {
  return ['--cache', `--cache-location=.cache/${name}`, '--cache-strategy=content'];
}

const CONTENT: Part = {
  name: 'content',
  isClean: async () => {
    const { problems, warnings } = reportOn(ROOT);
    for (const problem of problems) console.error(formatProblem(problem));
    for (const warning of warnings) console.warn(`warning: ${formatProblem(warning)}`);
    return problems.length === 0;
  },
};

const PRETTIER = tool('prettier', 'prettier', 'prettier', [
  '--check',
  '--log-level=warn',
  ...kept('prettier'),
  '.',
]);
const ESLINT = tool('eslint', 'eslint', 'eslint', [
  '--config=src/desk/eslint.config.mjs',
  '--max-warnings=0',
  ...kept('eslint'),
  '.',
]);
const ASTRO = tool('astro check', 'astro', 'astro', [
  'check',
  '--minimumFailingSeverity',
  'warning',
]);
const SVELTE = tool('svelte-check', 'svelte-check', 'svelte-check', [
  '--fail-on-warnings',
  '--output',
  'human',
]);

const failed: string[] = [];

async function check({ name, isClean }: Part): Promise<void> {
  const started = performance.now();
  const isWell = await isClean().catch((error: unknown) => {
    console.error(error);
    return false;
  });
  if (!isWell) failed.push(name);
  console.log(`check ${name}: ${isWell ? 'clean' : 'PROBLEMS'}, ${secondsSince(started)}`);
}

/** One after the other. */
async function checkAll(parts: readonly Part[]): Promise<void> {
  for (const part of parts) await check(part);
}

// Two lanes of about the same length, since each tool keeps one processor busy. By the time svelte-check begins,
// astro check has written the types of the content, which it needs.
await Promise.all([checkAll([ASTRO, CONTENT]), checkAll([ESLINT, PRETTIER, SVELTE])]);
if (failed.length > 0) {
  console.error(`check: problems in ${failed.join(', ')}`);
  process.exitCode = 1;
}
