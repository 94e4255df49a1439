// Finds a Chromium for the tests, and fetches one only when the machine has none.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { innerEnv, innerNode, run } from './node.mjs';

const INSTALLER_LIMIT_MS = 240_000;
const APT_LIMIT_MS = 600_000;
// The shell has no browser around its pages and runs the tests in about half the time.
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Google Chrome', 'Chromium'];

/** @typedef {{ path: string, from: string }} Candidate */

/**
 * Browsers that the machine's own package manager or user may have put there, best first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly Candidate[]}
 */
export function systemCandidates(platform, env) {
  const from = 'the system';
  if (platform === 'darwin') {
    return MAC_APPS.map((app) => ({
      from,
      path: `/Applications/${app}.app/Contents/MacOS/${app}`,
    }));
  }
  if (platform === 'win32') {
    return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .map((folder) => ({ from, path: `${folder}\\Google\\Chrome\\Application\\chrome.exe` }));
  }
  const folders = new Set(['/usr/bin', ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)]);
  return NAMES.flatMap((name) =>
    [...folders].map((folder) => ({ from, path: join(folder, name) })),
  );
}

/**
 * The browser's own version line, or undefined when it is absent or does not start (a stub, a missing library).
 * @param {string} path
 */
function versionOf(path) {
  if (!existsSync(path)) return undefined;
  if (process.platform === 'win32') return 'unknown version';
  try {
    const options = /** @type {const} */ ({
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return execFileSync(path, ['--version'], options).trim();
  } catch {
    return undefined;
  }
}

/**
 * Where Playwright keeps, or would keep, its own Chromium.
 * @param {string} root
 * @returns {Candidate}
 */
function playwrightsOwn(root) {
  const script = "process.stdout.write(require('playwright-core').chromium.executablePath())";
  const path = execFileSync(innerNode(root), ['-e', script], {
    cwd: root,
    env: innerEnv(root),
    encoding: 'utf8',
  });
  return { path, from: 'Playwright' };
}

/**
 * @param {readonly Candidate[]} candidates
 * @returns {(Candidate & { version: string }) | undefined}
 */
function firstThatRuns(candidates) {
  for (const candidate of candidates) {
    const version = versionOf(candidate.path);
    if (version !== undefined) return { ...candidate, version };
  }
  return undefined;
}

/**
 * Playwright's installer, then apt-get where we may use it.
 * @param {string} root
 */
async function fetchBrowser(root) {
  console.log('setup: no browser found; asking Playwright’s installer');
  const cli = join(root, 'node_modules/playwright/cli.js');
  const env = innerEnv(root);
  await run(innerNode(root), [cli, 'install', 'chromium'], { env, limitMs: INSTALLER_LIMIT_MS });
  const own = firstThatRuns([playwrightsOwn(root)]);
  if (own || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return own;
  console.log('setup: no browser came; asking apt-get');
  const apt = {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    limitMs: APT_LIMIT_MS,
    quiet: true,
  };
  await run('apt-get', ['update', '-qq'], apt);
  for (const name of [SHELL, 'chromium']) {
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], apt);
    const found = firstThatRuns(systemCandidates(process.platform, env));
    if (found) return found;
  }
  return undefined;
}

/**
 * Finds a browser and writes it to `.cache/browser.json`: what CHROMIUM_PATH names, Playwright's
 * own, the system's, or a fetched one. Throws, with what to do, when there is none.
 * @param {string} root
 */
export async function findBrowser(root) {
  const named = process.env['CHROMIUM_PATH'];
  const found = named
    ? firstThatRuns([{ path: named, from: 'CHROMIUM_PATH' }])
    : (firstThatRuns([playwrightsOwn(root), ...systemCandidates(process.platform, process.env)]) ??
      (await fetchBrowser(root)));
  if (!found) {
    throw new Error(
      named
        ? `CHROMIUM_PATH names ${named}, and no browser runs from there. Correct it or unset it.`
        : 'No Chromium was found or could be fetched: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    );
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache/browser.json'), `${JSON.stringify(found, null, 2)}\n`);
  return found;
}
