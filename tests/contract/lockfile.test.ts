import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/desk/node.mjs';

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockEntry>> };

/** Where npm looks for `name` when the package at `path` asks: its own folder, then each above. */
function placesOf(name: string, path: string): readonly string[] {
  const above = path.split('/node_modules/').map((_, index, parts) => parts.slice(0, index + 1));
  const folders = path === '' ? [] : above.map((parts) => parts.join('/node_modules/')).reverse();
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

describe('the lockfile', () => {
  test('names no registry, so that it is good for every mirror', () => {
    const addresses = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(addresses.map(([path]) => path)).toEqual([]);
    expect(text).not.toMatch(/registry\.|\.tgz/);
  });

  test('has an entry for every optional dependency, so that npm ci works on every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !placesOf(name, path).some((place) => place in packages))
        .map((name) => `${path || 'package.json'} asks for ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('has an integrity for every package', () => {
    const unsure = Object.entries(packages).filter(
      ([path, { integrity }]) => path !== '' && !integrity,
    );
    expect(unsure.map(([path]) => path)).toEqual([]);
  });

  test('package.json asks for exact versions', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
      'dependencies' | 'devDependencies' | 'optionalDependencies',
      Readonly<Record<string, string>> | undefined
    >;
    const versions = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
