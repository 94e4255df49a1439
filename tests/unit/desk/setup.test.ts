import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemCandidates } from '../../../src/desk/browser.mjs';
import { inputsHash } from '../../../src/desk/build.mjs';
import { agrees, isInstalled, lockStamp } from '../../../src/desk/install.mjs';
import { innerEnv, isNewEnough } from '../../../src/desk/node.mjs';
import { readArguments } from '../../../src/desk/setup.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const here = { platform: 'linux', arch: 'x64' };

function lockOf(packages: Parameters<typeof agrees>[0]['packages']) {
  return { packages: { '': { version: '1.0.0' }, ...packages } };
}

describe('agrees', () => {
  const plain = { 'node_modules/a': { version: '1.0.0' } };

  test('when the same versions are installed', () => {
    expect(agrees(lockOf(plain), { packages: plain }, here)).toBe(true);
  });

  test('not when one is missing, other or too many', () => {
    const other = { 'node_modules/a': { version: '1.0.1' } };
    const more = { ...plain, 'node_modules/b': { version: '1.0.0' } };
    expect(agrees(lockOf(plain), { packages: {} }, here)).toBe(false);
    expect(agrees(lockOf(plain), { packages: other }, here)).toBe(false);
    expect(agrees(lockOf(plain), { packages: more }, here)).toBe(false);
  });

  test('without the packages of other platforms, but not without those of this one', () => {
    const mac = { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['x64'] };
    const linux = { version: '1.0.0', optional: true, os: 'linux', cpu: ['x64'] };
    const withMac = lockOf({ ...plain, 'node_modules/mac': mac });
    const withLinux = lockOf({ ...plain, 'node_modules/linux': linux });
    expect(agrees(withMac, { packages: plain }, here)).toBe(true);
    expect(agrees(withLinux, { packages: plain }, here)).toBe(false);
    expect(agrees(withLinux, { packages: plain }, { platform: 'linux', arch: 'arm64' })).toBe(true);
  });
});

describe('isInstalled', () => {
  const write = (name: string, value: unknown): void => {
    writeFileSync(join(folder, name), JSON.stringify(value));
  };

  beforeEach(() => write('package-lock.json', lockOf({ 'node_modules/a': { version: '1.0.0' } })));

  test('is false without packages', () => {
    expect(isInstalled(folder)).toBe(false);
  });

  test('is true after an install by hand, and false when the lockfile has moved on', () => {
    mkdirSync(join(folder, 'node_modules'));
    write('node_modules/.package-lock.json', {
      packages: { 'node_modules/a': { version: '1.0.0' } },
    });
    expect(isInstalled(folder)).toBe(true);
    expect(isInstalled(folder)).toBe(true);
    write('package-lock.json', lockOf({ 'node_modules/a': { version: '2.0.0' } }));
    expect(isInstalled(folder)).toBe(false);
  });
});

test('lockStamp tells lockfiles and platforms apart', () => {
  expect(lockStamp('a', 'linux-x64')).toBe(lockStamp('a', 'linux-x64'));
  expect(lockStamp('a', 'linux-x64')).not.toBe(lockStamp('b', 'linux-x64'));
  expect(lockStamp('a', 'linux-x64')).not.toBe(lockStamp('a', 'linux-arm64'));
});

test('isNewEnough compares by number', () => {
  expect(['v26.10.0', '26.3.0', 'v27.0.0'].map(isNewEnough)).toEqual([true, true, true]);
  expect(['v20.20.2', 'v26.2.9', 'v9.9.9'].map(isNewEnough)).toEqual([false, false, false]);
});

test('innerEnv puts the packages’ commands first and drops NODE_ENV', () => {
  const env = innerEnv('/site', { PATH: '/usr/bin', NODE_ENV: 'production', LANG: 'C' });
  expect(env).toEqual({
    PATH: `${join('/site', 'node_modules', '.bin')}${delimiter}/usr/bin`,
    LANG: 'C',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
});

describe('readArguments', () => {
  test('gives what follows the script to the script', () => {
    expect(readArguments(['--browser', '--then', 'test.ts', 'unit', '--browser'])).toEqual({
      wantsBrowser: true,
      script: 'test.ts',
      rest: ['unit', '--browser'],
    });
    expect(readArguments([])).toEqual({ wantsBrowser: false, script: undefined, rest: [] });
  });

  test('refuses what it does not know', () => {
    expect(() => readArguments(['--force'])).toThrow(/--force/);
    expect(() => readArguments(['--then'])).toThrow(/script/);
  });
});

describe('systemCandidates', () => {
  test('looks along PATH, Chromium before Chrome', () => {
    const paths = systemCandidates('linux', { PATH: '/opt/bin' }).map(({ path }) => path);
    expect(paths[0]).toBe('/usr/bin/chromium-headless-shell');
    expect(paths).toContain('/opt/bin/google-chrome');
  });

  test('knows where macOS and Windows keep Chrome', () => {
    expect(systemCandidates('darwin', {})[0]?.path).toMatch(/^\/Applications\/Google Chrome\.app/);
    expect(systemCandidates('win32', { ProgramFiles: 'C:\\Programs' })).toEqual([
      { from: 'the system', path: 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe' },
    ]);
  });
});

test('inputsHash changes with a file, its name and the address, and with nothing else', () => {
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/a.ts'), '1');
  const before = inputsHash(folder, {});
  expect(inputsHash(folder, { LANG: 'C' })).toBe(before);
  expect(inputsHash(folder, { BASE_PATH: '/huawei/' })).not.toBe(before);
  writeFileSync(join(folder, 'unread.txt'), '1');
  expect(inputsHash(folder, {})).toBe(before);
  writeFileSync(join(folder, 'src/a.ts'), '2');
  expect(inputsHash(folder, {})).not.toBe(before);
});
