// `npm run release -- 2026.1`: builds the site and freezes its embeds, with their data, below public/archive/.
// An edition is written once and never again: later builds serve its bytes as they are.
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDay, type Day } from '../domain/day.ts';
import { ARCHIVE, EDITION_FILE } from '../share/editions.ts';
import { freeze, type FrozenFiles } from '../share/frozen/freeze.ts';
import { editionWords as words } from '../words/edition.ts';
import { build } from './build.mjs';
import { ROOT, innerEnv } from './node.mjs';
import { normalizeBase } from './serve.ts';

/** Year and number: 2026.1 is the first edition of its year. */
const NAME = /^20\d\d\.[1-9]\d*$/;
const EMBEDS = 'embed/v1';

interface ReleaseInput {
  readonly name: string;
  /** The day whose data it is. */
  readonly day: Day;
  /** The built site, absolute, and the base path it was built for. */
  readonly dist: string;
  readonly base: string;
  /** Full address of the live site, with its base path and a slash at its end. */
  readonly live: string;
  /** The folder of the repository, absolute. */
  readonly root: string;
}

function write(folder: string, files: FrozenFiles): number {
  let bytes = 0;
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    bytes += content.length;
  }
  return bytes;
}

/** Writes an edition and returns its size. Throws RangeError for a bad name and for an edition that is there. */
export function release(input: ReleaseInput): { readonly files: number; readonly bytes: number } {
  const { name, day, dist, base, live, root } = input;
  if (!NAME.test(name)) throw new RangeError(`an edition is named like 2026.1, not ${name}`);
  const folder = join(root, ARCHIVE, name);
  if (existsSync(folder))
    throw new RangeError(`edition ${name} is there, and editions never change`);
  const inEmbeds = (pattern: string): readonly string[] =>
    globSync(`${EMBEDS}/${pattern}`, { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
  const says = { note: words.frozen(name, day), link: words.live };
  const frozen = freeze({
    dist,
    base,
    live,
    pages: inEmbeds('**/index.html'),
    others: inEmbeds('*.js*'),
    says,
  });
  const about = { edition: name, dataAsOf: day, live };
  const files = new Map(frozen).set(
    EDITION_FILE,
    Buffer.from(`${JSON.stringify(about, null, 2)}\n`),
  );
  // Written beside and moved: an edition is there whole or not at all.
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const bytes = write(unfinished, files);
  renameSync(unfinished, folder);
  // The loader of that day, for pages that hold it to its hash.
  for (const loader of inEmbeds('host.*.js'))
    cpSync(join(dist, loader), join(root, 'public', loader), { recursive: true });
  return { files: files.size, bytes };
}

async function main(): Promise<void> {
  const [name = '', asked = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
  const day = parseDay(asked);
  const { SITE_URL, BASE_PATH = '/' } = process.env;
  if (!NAME.test(name) || !day)
    throw new RangeError(
      'say the edition and, if not today, its day: npm run release -- 2026.1 2026-11-28',
    );
  if (!SITE_URL)
    throw new RangeError(
      'an edition links to the live charts for good: say where they are in SITE_URL',
    );
  if (existsSync(join(ROOT, ARCHIVE, name)))
    throw new RangeError(`edition ${name} is there, and editions never change`);
  const code = await build({ ...innerEnv(ROOT), SKIP_PICTURES: '1' });
  if (code !== 0) throw new Error('the site could not be built');
  const base = normalizeBase(BASE_PATH);
  const live = new URL(base, SITE_URL).href;
  const { files, bytes } = release({ name, day, dist: join(ROOT, 'dist'), base, live, root: ROOT });
  console.log(
    `release: ${ARCHIVE}/${name}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, data as of ${day}, live at ${live}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(`release: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}
