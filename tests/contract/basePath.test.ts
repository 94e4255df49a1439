import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, readPages } from '../support/html.ts';
import { copySite } from '../support/siteCopy.ts';
import { weigh } from '../support/weigh.ts';

const BASE = '/huawei/';
const SITE = 'https://projects.example';

test('under a base path every address stays below it and leads somewhere', async () => {
  using copy = copySite();
  const { code, output, dist } = await copy.build({ BASE_PATH: BASE, SITE_URL: SITE });
  expect(code, output).toBe(0);
  const astray: string[] = [];
  for (const { path, document } of readPages(dist)) {
    for (const element of document.querySelectorAll(
      '[href], [src], [component-url], [renderer-url], [data-dossiers], [data-details]',
    )) {
      for (const name of [
        'href',
        'src',
        'component-url',
        'renderer-url',
        'data-dossiers',
        'data-details',
      ]) {
        const address = element.getAttribute(name);
        if (address === null || address.startsWith('#')) continue;
        const target = new URL(address, `${SITE}${BASE}${path.slice(1)}`);
        if (target.origin !== SITE) continue;
        const isBelow = target.pathname.startsWith(BASE);
        const file = join(dist, fileOf(decodeURI(target.pathname.slice(BASE.length - 1))));
        // Folders of data are completed by a script; their files are tried by the browser's tests.
        if (!isBelow || (!name.startsWith('data-') && !existsSync(file)))
          astray.push(`${path}: ${name}="${address}"`);
      }
    }
  }
  expect([...new Set(astray)]).toEqual([]);
  expect(() => weigh('/', dist, BASE)).not.toThrow();
  expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).toContain(`${SITE}${BASE}`);
  expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/embed/v1/');
});
