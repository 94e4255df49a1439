// Shows the site: set up, build what has changed, serve. Runs on Node 20 with nothing installed.
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { ROOT, innerEnv, innerNode, run } from './node.mjs';
import { setUp } from './setup.mjs';

async function main() {
  await setUp();
  const env = innerEnv(ROOT);
  if (isBuilt(ROOT, env)) {
    console.log('build: dist/ is of the present sources, nothing to build');
  } else {
    const code = await build(env);
    if (code !== 0) return code;
  }
  return run(innerNode(ROOT), [join(ROOT, 'src/desk/serve.ts')], { env });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (/** @type {unknown} */ problem) => {
    console.error(`start: ${problem instanceof Error ? problem.message : String(problem)}`);
    process.exitCode = 1;
  },
);
