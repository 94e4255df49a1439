// Measures the charts in a browser and prints a table. What is compared is measured in one run, in turn, so
// that a busy machine weighs on both sides alike. `npm run bench -- --rounds 3` for a shorter one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, isBuilt } from '../../src/desk/build.mjs';
import { ROOT, innerEnv } from '../../src/desk/node.mjs';
import { serve } from '../../src/desk/serve.ts';
import { buildPages } from './buildPages.ts';
import { measureDrags } from './drag.ts';
import { machineLines } from './machine.ts';
import { measureTimelines } from './timelines.ts';

const DEFAULT_ROUNDS = 7;

function roundsOf(args: readonly string[]): number {
  const at = args.indexOf('--rounds');
  const rounds = at < 0 ? DEFAULT_ROUNDS : Number(args[at + 1]);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new RangeError(`--rounds wants a whole number, not ${args[at + 1] ?? 'nothing'}`);
  }
  return rounds;
}

const rounds = roundsOf(process.argv.slice(2));
const env = innerEnv(ROOT);
if (!isBuilt(ROOT, env) && !isBuilt(ROOT, { ...env, SKIP_PICTURES: '1' })) {
  const code = await build({ ...env, SKIP_PICTURES: '1' });
  if (code !== 0) process.exit(code);
}
const pages = await buildPages();
const { path } = JSON.parse(readFileSync(join(ROOT, '.cache/browser.json'), 'utf8')) as {
  readonly path: string;
};
const site = await serve({ dir: join(ROOT, 'dist') });
const bench = await serve({ dir: pages });
const browser = await chromium.launch({
  executablePath: path,
  // Drawn plainly, as in the tests: to imitate a graphics card is work that no reader's machine does.
  args: [
    '--disable-gpu',
    '--disable-software-rasterizer',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  const input = { browser, site: site.url, bench: bench.url, rounds };
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  say(machineLines(browser.version()).join('\n'));
  say(`\n${await measureDrags(input)}`);
  say(`\n${await measureTimelines(input)}`);
} finally {
  await browser.close();
  await site.close();
  await bench.close();
}
