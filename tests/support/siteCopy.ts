// A copy of the repository that a test may spoil and build, sharing packages and nothing else.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD_INPUTS, BUILD_VARIABLES } from '../../src/desk/build.mjs';
import { ROOT, innerEnv } from '../../src/desk/node.mjs';
import { scriptOf } from '../../src/desk/tools.ts';

export interface BuildResult {
  /** Astro's exit code. */
  readonly code: number;
  /** All that it printed, without colours. */
  readonly output: string;
  /** Where the site was built, absolute. */
  readonly dist: string;
}

export interface SiteCopy {
  /** The copy's folder, absolute: change what you like in it. */
  readonly dir: string;
  /** Builds the copy, with `SITE_URL` or `BASE_PATH` when given and with neither otherwise. */
  readonly build: (variables?: Readonly<Record<string, string>>) => Promise<BuildResult>;
  /** Takes the copy away; `using copy = copySite()` does so by itself. */
  readonly remove: () => void;
  readonly [Symbol.dispose]: () => void;
}

/**
 * Makes `node_modules` a folder of its own with a link to each package. A link to the whole folder
 * would share what Astro and Vite keep in it (`.astro`, `.vite`): one build would read another's content.
 */
function linkPackages(dir: string): void {
  const from = join(ROOT, 'node_modules');
  const to = join(dir, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    if (!name.startsWith('@')) {
      symlinkSync(join(from, name), join(to, name), 'junction');
      continue;
    }
    mkdirSync(join(to, name));
    for (const scoped of readdirSync(join(from, name))) {
      symlinkSync(join(from, name, scoped), join(to, name, scoped), 'junction');
    }
  }
}

/** The environment of a command in a copy. */
function copyEnv(variables: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const outer = Object.entries(innerEnv(ROOT)).filter(
    // Vitest's own variables would tell Astro and Vite that they are being tested.
    ([name]) =>
      !BUILD_VARIABLES.includes(name) &&
      !/^(VITEST|VITE_|BASE_URL$|DEV$|PROD$|SSR$|MODE$)/.test(name),
  );
  return {
    ...Object.fromEntries(outer),
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    // Hundreds of pictures tell such a test nothing; a build with them says SKIP_PICTURES ''.
    SKIP_PICTURES: '1',
    ...variables,
  };
}

function astroBuild(
  dir: string,
  variables: Readonly<Record<string, string>>,
): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [scriptOf('astro', 'astro'), 'build'], {
      cwd: dir,
      env: copyEnv(variables),
    });
    let output = '';
    const note = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output, dist: join(dir, 'dist') }));
  });
}

/** Serves a copy for development. Resolves with its address once it answers, and with a way to end it. */
export function serveForDevelopment(
  dir: string,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [scriptOf('astro', 'astro'), 'dev'], {
    cwd: dir,
    env: copyEnv(),
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = (): Promise<void> => {
    child.kill();
    return ended;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const note = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const url = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (url !== undefined) resolve({ url, stop });
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', reject);
    child.on('close', () => reject(new Error(`astro dev ended: ${output}`)));
  });
}

/** Copies all that a build reads to a temporary folder. Remove it when done: `using copy = copySite();`. */
export function copySite(): SiteCopy {
  const dir = mkdtempSync(join(tmpdir(), 'site-copy-'));
  for (const input of BUILD_INPUTS) {
    if (existsSync(join(ROOT, input)))
      cpSync(join(ROOT, input), join(dir, input), { recursive: true });
  }
  // Cutting the fonts anew takes longer than all else; the build checks that they are of its input.
  const fonts = '.cache/fonts';
  if (existsSync(join(ROOT, fonts)))
    cpSync(join(ROOT, fonts), join(dir, fonts), { recursive: true });
  linkPackages(dir);
  const remove = (): void => rmSync(dir, { recursive: true, force: true });
  return {
    dir,
    build: (variables = {}) => astroBuild(dir, variables),
    remove,
    [Symbol.dispose]: remove,
  };
}
