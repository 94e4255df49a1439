import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namedPort, normalizeBase, serve, type Serving } from '../../../src/desk/serve.ts';

let folder: string;
let serving: Serving;

/** Asks for a path as it stands, which fetch would tidy. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; location: string; body: string }> {
  const { hostname, port } = new URL(serving.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      response.on('end', () => {
        const { location = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, location, body });
      });
    });
    asked.on('error', reject).end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const dir = join(folder, 'dist');
  mkdirSync(join(dir, 'stories/one'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, '404.html'), 'not here');
  writeFileSync(join(dir, 'feed.xml'), '<rss/>');
  writeFileSync(join(dir, 'stories/one/index.html'), 'one');
  serving = await serve({ dir, base: '/huawei' });
});

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

describe('serve', () => {
  test('stands under its base path and nowhere else', async () => {
    expect(serving.url).toMatch(/^http:\/\/localhost:\d+\/huawei\/$/);
    expect(await ask('/huawei/')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask('/huawei/stories/one/')).toMatchObject({ status: 200, body: 'one' });
    expect(await ask('/')).toMatchObject({ status: 404, body: 'not here' });
  });

  test('compresses text where it is asked to, and only then', async () => {
    writeFileSync(join(folder, 'dist/long.txt'), 'Every statement sourced. '.repeat(200));
    const squeezed = await serve({ dir: join(folder, 'dist'), isCompressed: true });
    const encodingOf = async (site: string): Promise<string | null> =>
      (await fetch(`${site}long.txt`, { headers: { 'Accept-Encoding': 'br' } })).headers.get(
        'Content-Encoding',
      );
    expect(await encodingOf(squeezed.url)).toBe('br');
    expect(await encodingOf(serving.url)).toBeNull();
    await squeezed.close();
  });

  test('sends a page without its slash to the one with it, query kept', async () => {
    expect(await ask('/huawei')).toMatchObject({ status: 301, location: '/huawei/' });
    expect(await ask('/huawei/stories/one?on=2020-07-14')).toMatchObject({
      status: 301,
      location: '/huawei/stories/one/?on=2020-07-14',
    });
    expect(await ask('/huawei//stories/one')).toMatchObject({ location: '/huawei/stories/one/' });
  });

  test('answers a miss with the site’s own page and status 404', async () => {
    expect(await ask('/huawei/none/')).toMatchObject({ status: 404, body: 'not here' });
    expect(await ask('/huawei/feed.xml/')).toMatchObject({ status: 404 });
    expect(await ask('/huawei/%')).toMatchObject({ status: 404 });
  });

  test.each(['/huawei/../secret.txt', '/huawei/%2e%2e/secret.txt', '/huawei/..%2fsecret.txt'])(
    'gives nothing from outside its folder: %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: 'not here' });
    },
  );

  test('sends the headers of the table, and no body for HEAD', async () => {
    const feed = await fetch(new URL('feed.xml', serving.url));
    expect(feed.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    expect(feed.headers.get('access-control-allow-origin')).toBe('*');
    expect(await ask('/huawei/none/', 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await ask('/huawei/', 'POST')).toMatchObject({ status: 405 });
  });

  test('refuses a port that is taken', async () => {
    const port = Number(new URL(serving.url).port);
    await expect(serve({ dir: folder, port })).rejects.toThrow(/EADDRINUSE/);
  });

  test('refuses a folder that is not there', async () => {
    await expect(serve({ dir: join(folder, 'none') })).rejects.toThrow(/npm run build/);
  });
});

test('normalizeBase gives a slash at both ends', () => {
  expect(['', '/', 'huawei', '/huawei', '/a/b/'].map(normalizeBase)).toEqual([
    '/',
    '/',
    '/huawei/',
    '/huawei/',
    '/a/b/',
  ]);
});

test('namedPort reads a port and refuses what is none', () => {
  expect(namedPort(undefined)).toBeUndefined();
  expect(namedPort('')).toBeUndefined();
  expect(namedPort('8080')).toBe(8080);
  expect(() => namedPort('80a')).toThrow(RangeError);
  expect(() => namedPort('70000')).toThrow(RangeError);
});
