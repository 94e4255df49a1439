import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from '../support/dist.ts';
import { copySite } from '../support/siteCopy.ts';

test('a copy can be spoilt and built, and leaves the checkout and other copies as they were', async () => {
  using spoilt = copySite();
  using moved = copySite();
  writeFileSync(
    join(spoilt.dir, 'src/pages/spoilt.astro'),
    "---\nthrow new Error('spoilt');\n---\n",
  );
  const [broken, built] = await Promise.all([
    spoilt.build(),
    moved.build({ BASE_PATH: '/huawei/', SITE_URL: 'https://elsewhere.example' }),
  ]);
  expect(broken.code).not.toBe(0);
  expect(broken.output).toContain('spoilt');
  expect(built.code, built.output).toBe(0);
  const isMoved = (dist: string): boolean =>
    readFileSync(join(dist, 'index.html'), 'utf8').includes('/huawei/_astro/');
  expect(isMoved(built.dist)).toBe(true);
  expect(isMoved(DIST)).toBe(false);
  expect(existsSync(join(moved.dir, '.astro'))).toBe(true);
});
