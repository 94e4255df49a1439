// Decides whether node_modules is of this lockfile, and installs it when it is not.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { innerEnv, run } from './node.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/**
 * What is kept in `node_modules/.setup-lock`: hash of the lockfile and the platform.
 * @param {string} lockText
 * @param {string} [platform]
 */
export function lockStamp(lockText, platform = `${process.platform}-${process.arch}`) {
  return `${createHash('sha256').update(lockText).digest('hex')} ${platform}\n`;
}

/**
 * True when `list` (an `os` or `cpu` field) lets `name` in. No list lets everything in.
 * @param {string | readonly string[] | undefined} field
 * @param {string} name
 */
function admits(field, name) {
  if (field === undefined) return true;
  const list = [field].flat();
  if (list.includes(`!${name}`)) return false;
  return list.includes(name) || list.every((item) => item.startsWith('!'));
}

/**
 * True when what npm says it installed is what the lockfile asks for on this platform.
 * @param {Lock} lock `package-lock.json`
 * @param {Lock} installed `node_modules/.package-lock.json`, npm's own record
 * @param {{ platform: string, arch: string }} [machine]
 */
export function agrees(lock, installed, machine = process) {
  const asked = Object.entries(lock.packages).filter(([path]) => path !== '');
  const isAllThere = asked.every(([path, entry]) => {
    const found = installed.packages[path];
    if (found) return found.version === entry.version;
    if (!entry.optional && !entry.devOptional) return false;
    // An optional entry must be there only when it is made for this machine; which C library runs
    // cannot be told cheaply, and entries for no system by name belong to absent ones.
    const isForUs = admits(entry.os, machine.platform) && admits(entry.cpu, machine.arch);
    return entry.os === undefined || entry.libc !== undefined || !isForUs;
  });
  return isAllThere && Object.keys(installed.packages).every((path) => path in lock.packages);
}

/**
 * True when nothing needs to be installed: our stamp is of this lockfile and no younger install
 * followed it, or npm's own record agrees with the lockfile.
 * @param {string} root
 */
export function isInstalled(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  const stamp = join(root, 'node_modules/.setup-lock');
  if (!existsSync(record)) return false;
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === lockStamp(lockText) &&
    statSync(stamp).mtimeMs >= statSync(record).mtimeMs
  ) {
    return true;
  }
  if (!agrees(JSON.parse(lockText), JSON.parse(readFileSync(record, 'utf8')))) return false;
  stampInstall(root);
  return true;
}

/** @param {string} root */
function stampInstall(root) {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
  writeFileSync(join(root, 'node_modules/.setup-lock'), lockStamp(lockText));
}

/**
 * Runs `npm ci`, with the npm that is running us if one is. Throws when it fails.
 * @param {string} root
 */
export async function install(root) {
  const npm = process.env['npm_execpath'];
  const isNpm = npm !== undefined && basename(npm) === 'npm-cli.js';
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const options = { cwd: root, env: innerEnv(root), shell: !isNpm && process.platform === 'win32' };
  const code = isNpm
    ? await run(process.execPath, [npm, ...args], options)
    : await run('npm', args, options);
  if (code !== 0) throw new Error(`npm ci failed with exit code ${code}; its own words are above.`);
  stampInstall(root);
}
