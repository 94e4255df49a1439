// The packages' own commands, found by their manifests and run on the Node that runs us.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, innerEnv, run } from './node.mjs';

interface Manifest {
  readonly bin?: string | Readonly<Record<string, string>>;
}

/** Path of the script behind a package's command. Throws RangeError when the package has none of that name. */
export function scriptOf(packageName: string, command: string): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new RangeError(`${packageName} has no command ${command}`);
  return join(folder, script);
}

/** Runs a package's command in the repository. Returns its exit code. */
export function runTool(
  packageName: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return run(process.execPath, [scriptOf(packageName, command), ...args], {
    env: { ...innerEnv(ROOT), ...env },
  });
}

/** "1.4 s" since `started`, a value of performance.now(). */
export function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
