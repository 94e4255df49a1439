import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { release } from '../../src/desk/release.ts';
import { ARCHIVE } from '../../src/share/editions.ts';
import { DIST } from '../support/dist.ts';
import { fileOf, parsePage, readPages } from '../support/html.ts';
import { copySite } from '../support/siteCopy.ts';
import { weigh } from '../support/weigh.ts';

const BASE = '/huawei/';
const SITE = 'https://projects.example';

const EDITION = '2099.1';
const copy = copySite();
const dist = join(copy.dir, 'dist');

/** Changes a file of the copy; both texts must differ for the test to mean anything. */
function change(file: string, from: string, to: string): void {
  const path = join(copy.dir, file);
  const text = readFileSync(path, 'utf8');
  expect(text, file).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

function filesOf(folder: string): readonly (readonly [string, string])[] {
  return globSync('**/*.*', { cwd: folder })
    .sort()
    .map((file) => [file, readFileSync(join(folder, file)).toString('base64')]);
}

beforeAll(async () => {
  const live = 'https://huawei-question.example/';
  release({ name: EDITION, day: '2026-11-28', dist: DIST, base: '/', live, root: copy.dir });
  change('content/positions/GBR.yaml', 'not a limit on the vendor.', 'no limit on the vendor.');
  change('src/styles/tokens.css', '--accent: #8a2f12;', '--accent: #8a2f14;');
  const { code, output } = await copy.build({ BASE_PATH: BASE, SITE_URL: SITE });
  expect(code, output).toBe(0);
});

afterAll(() => {
  copy.remove();
});

test('after a change of a fact, a colour and the base path an edition is served as it was released', () => {
  const served = filesOf(join(dist, 'archive', EDITION));
  const released = filesOf(join(copy.dir, ARCHIVE, EDITION));
  expect(released.length).toBeGreaterThan(50);
  expect(served).toEqual(released);
  const embed = 'embed/v1/map/index.html';
  const [live, frozen] = [dist, join(dist, 'archive', EDITION)].map((folder) => {
    const html = readFileSync(join(folder, embed), 'utf8');
    const page = parsePage(html);
    return {
      script: page.querySelector('script[type="module"]')?.getAttribute('src'),
      accent: /--accent: ?(#\w+)/.exec(page.querySelector('style')?.textContent ?? '')?.[1],
    };
  });
  expect(live?.script).toMatch(/^\/huawei\/embed\/v1\/map\./);
  expect(frozen?.script).toMatch(/^\.\.\/map\./);
  expect([live?.accent, frozen?.accent]).toEqual(['#8a2f14', '#8a2f12']);
});

test('an edition that is there is never written again', () => {
  const again = { name: EDITION, day: '2026-11-29', dist, base: BASE, live: SITE } as const;
  expect(() => release({ ...again, root: copy.dir })).toThrow(/never change/);
  expect(() => release({ ...again, name: '../2099', root: copy.dir })).toThrow(/named like/);
});

test('under a base path every address stays below it and leads somewhere', () => {
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
        // Folders of data are completed by a script; their files are tried by the browser's tests. A copy
        // is built without pictures: there a picture's drawing stands for it.
        const isThere = [file, file.replace(/\.png$/, '.svg')].some((name_) => existsSync(name_));
        if (!isBelow || (!name.startsWith('data-') && !isThere))
          astray.push(`${path}: ${name}="${address}"`);
      }
    }
  }
  expect([...new Set(astray)]).toEqual([]);
  expect(() => weigh('/', dist, BASE)).not.toThrow();
  expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).toContain(`${SITE}${BASE}`);
  expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toContain('/embed/v1/');
});
