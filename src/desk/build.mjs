// Builds dist/, and knows whether the dist/ that stands there is of the present inputs.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT, innerEnv, innerNode, run } from './node.mjs';

/** Files and folders a build reads, apart from its packages, which the lockfile names. */
export const BUILD_INPUTS = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** Names of the environment variables a build reads. */
export const BUILD_VARIABLES = [
  'SITE_URL',
  'BASE_PATH',
  'CONTACT_EMAIL',
  'CONTACT_URL',
  'SKIP_PICTURES',
];

/**
 * Every file at or under `path`, relative to `root`, in a fixed order.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}

/**
 * Hash of all that a build reads. Equal hashes make equal sites.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function inputsHash(root, env) {
  const hash = createHash('sha256');
  for (const name of BUILD_VARIABLES) hash.update(`${name}=${env[name] ?? ''}\0`);
  for (const path of BUILD_INPUTS.flatMap((input) => filesUnder(root, input))) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * The stamp of the dist/ that stands there: its inputs, and its age, which any later build changes.
 * @param {string} root
 * @param {string} inputs
 */
function stampOf(root, inputs) {
  return `${inputs} ${statSync(join(root, 'dist')).mtimeMs}\n`;
}

/**
 * True when dist/ was built from what stands here now, with these variables.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function isBuilt(root, env) {
  const stamp = join(root, '.cache/build');
  if (!existsSync(stamp) || !existsSync(join(root, 'dist/index.html'))) return false;
  return readFileSync(stamp, 'utf8') === stampOf(root, inputsHash(root, env));
}

/**
 * Builds dist/ with Astro on the packages' Node. Returns Astro's exit code.
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function build(env = innerEnv(ROOT)) {
  const stamp = join(ROOT, '.cache/build');
  rmSync(stamp, { force: true });
  const inputs = inputsHash(ROOT, env);
  const code = await run(
    innerNode(ROOT),
    [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'],
    { env },
  );
  if (code === 0) {
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    writeFileSync(stamp, stampOf(ROOT, inputs));
  }
  return code;
}
