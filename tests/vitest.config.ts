import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { drawnCharts } from '../src/charts/drawn/drawnCharts.ts';

/** A kind of test: its folder, and how long one test may take. Contract tests may build a site. */
function project(name: string, testTimeout: number) {
  const include = [`tests/${name}/**/*.test.ts`];
  return { extends: true as const, test: { name, include, testTimeout, hookTimeout: testTimeout } };
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  plugins: [drawnCharts(), svelte({ configFile: false })],
  test: {
    environment: 'node',
    // Sheets that drawings read as text would else be empty.
    css: { include: [/\.css\?raw$/] },
    reporters: ['default', fileURLToPath(new URL('../src/desk/VitestOutcome.ts', import.meta.url))],
    projects: [project('unit', 10_000), project('contract', 120_000), project('render', 20_000)],
  },
});
