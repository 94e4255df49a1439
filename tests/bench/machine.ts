import { cpus, loadavg, release, totalmem, type as system } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/desk/node.mjs';

function versionOf(name: string): string {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
}

/** What the figures belong to: processor, cores, memory, load at the start, and versions. */
export function machineLines(browserVersion: string): readonly string[] {
  const [first] = cpus();
  return [
    `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(1)} GiB, ${system()} ${release()}`,
    `load at the start ${loadavg()[0]?.toFixed(2) ?? '?'}, Node ${process.version}, Chromium ${browserVersion}, ${versionOf('svelte')}, ${versionOf('astro')}`,
  ];
}
