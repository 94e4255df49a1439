// Brings a checkout to where commands can run: packages of this lockfile and, with --browser, a browser.
// Runs on Node 20 with nothing installed. `--then <script> …` goes on with a script on the packages' Node.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { install, isInstalled } from './install.mjs';
import { OLDEST_NODE, ROOT, innerEnv, innerNode, isNewEnough, run } from './node.mjs';

/**
 * Reads the command line. What follows `--then <script>` belongs to the script.
 * @param {readonly string[]} args
 */
export function readArguments(args) {
  const at = args.indexOf('--then');
  const own = at < 0 ? args : args.slice(0, at);
  const unknown = own.find((arg) => arg !== '--browser');
  if (unknown !== undefined)
    throw new RangeError(`setup knows --browser and --then, not ${unknown}`);
  const [script, ...rest] = at < 0 ? [] : args.slice(at + 1);
  if (at >= 0 && !script) throw new RangeError('--then wants a script');
  return { wantsBrowser: own.includes('--browser'), script, rest };
}

/**
 * Installs what is missing and says what it did. Throws with one clear sentence when it cannot.
 * @param {{ wantsBrowser?: boolean }} [options]
 */
export async function setUp({ wantsBrowser = false } = {}) {
  if (isInstalled(ROOT)) {
    console.log('setup: packages are those of the lockfile, nothing to install');
  } else {
    console.log('setup: installing packages (npm ci)');
    const started = performance.now();
    await install(ROOT);
    console.log(
      `setup: packages installed in ${Math.round((performance.now() - started) / 1000)} s`,
    );
  }
  const node = innerNode(ROOT);
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  if (!isNewEnough(version)) {
    throw new Error(
      `No Node for ${process.platform}-${process.arch} comes with the packages, and ${version} is too old: install Node ${OLDEST_NODE.join('.')} or newer.`,
    );
  }
  if (wantsBrowser) {
    const { path, from, version: browser } = await findBrowser(ROOT);
    console.log(`setup: ${browser} from ${from}: ${path}`);
  }
}

async function main() {
  const { wantsBrowser, script, rest } = readArguments(process.argv.slice(2));
  await setUp({ wantsBrowser });
  if (!script) return 0;
  return run(innerNode(ROOT), [join(ROOT, script), ...rest], { env: innerEnv(ROOT) });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (/** @type {unknown} */ problem) => {
      console.error(`setup: ${problem instanceof Error ? problem.message : String(problem)}`);
      process.exitCode = 1;
    },
  );
}
