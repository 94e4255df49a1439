// Makes a story, an event, a country or a source from a template: `npm run new -- story "What Rome decided"`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContentFiles, readStoryFiles } from '../dataset/readContentFiles.ts';
import { parseDay } from '../domain/day.ts';
import { planNew } from './new/planNew.ts';
import { readRequest } from './new/readRequest.ts';
import { Refusal } from './new/Refusal.ts';
import { ROOT } from './node.mjs';

function makeNew(args: readonly string[], root: string): void {
  const today = parseDay(new Date().toISOString().slice(0, 10));
  if (!today) throw new RangeError('the clock shows no day');
  const { writes, next } = planNew(readRequest(args), {
    facts: readContentFiles(root),
    stories: readStoryFiles(root),
    today,
  });
  for (const [path, text] of writes) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`new: wrote ${path}`);
  }
  console.log(['next:', ...next.map((step, index) => `  ${index + 1}. ${step}`)].join('\n'));
}

try {
  makeNew(process.argv.slice(2), ROOT);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`new: ${error.message}`);
  process.exitCode = 1;
}
