import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import { ROOT } from '../src/desk/node.mjs';

const found = join(ROOT, '.cache/browser.json');
const browser = existsSync(found)
  ? (JSON.parse(readFileSync(found, 'utf8')) as { readonly path: string })
  : undefined;
const isRoot = process.getuid?.() === 0;
const outcomeFile = process.env['TEST_OUTCOME_FILE'];
const reporters: ReporterDescription[] = [['list']];
if (outcomeFile !== undefined) reporters.push(['json', { outputFile: outcomeFile }]);

export default defineConfig({
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: reporters,
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    // Recording costs twice the tests; `npm test -- e2e --trace on` records.
    trace: 'off',
    launchOptions: {
      ...(browser ? { executablePath: browser.path } : {}),
      args: [
        '--disable-background-networking',
        // Drawing in software as if by a graphics card takes a seventh longer than drawing plainly.
        '--disable-gpu',
        '--disable-software-rasterizer',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    { name: 'e2e', testDir: 'e2e' },
    { name: 'visual', testDir: 'visual', snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}' },
  ],
});
