// The build step of pictures: beside every drawing under stills/ and cards/ of the built site it lays a PNG,
// drawn once for the same drawing and kept in .cache/stills. It runs inside the build, as webFonts.ts does.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { textSetter, type Setter } from './glyphs.ts';
import { outlineText } from './outlineText.ts';

/** To be raised when the picture of the same drawing would differ. */
const EDITION = 1;

/** Pixels of the picture for one of the drawing: stills twice, cards as they are. */
const SCALES = { stills: 2, cards: 1 } as const;
type Folder = keyof typeof SCALES;

const DPI = 72;
const COLOURS = 48;

interface Job {
  readonly folder: Folder;
  /** The drawing, absolute. */
  readonly svg: string;
  /** Its picture in the cache. */
  readonly kept: string;
}

interface PictureReport {
  readonly count: number;
  readonly drawn: number;
  readonly bytes: number;
}

function jobsIn(dist: string, cache: string): readonly Job[] {
  return (Object.keys(SCALES) as Folder[]).flatMap((folder) =>
    globSync(`${folder}/**/*.svg`, { cwd: dist })
      .sort()
      .map((file) => {
        const svg = join(dist, file);
        const hash = createHash('sha256')
          .update(JSON.stringify([EDITION, SCALES[folder], COLOURS]))
          .update(readFileSync(svg));
        return { folder, svg, kept: join(cache, `${hash.digest('hex').slice(0, 32)}.png`) };
      }),
  );
}

/** Draws the picture into the cache, whole or not at all. */
async function drawPicture({ folder, svg, kept }: Job, set: Setter): Promise<void> {
  const outlined = outlineText(readFileSync(svg, 'utf8'), set);
  const fresh = `${kept}.${process.pid}`;
  await sharp(Buffer.from(outlined), { density: DPI * SCALES[folder] })
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 1, compressionLevel: 6 })
    .toFile(fresh);
  renameSync(fresh, kept);
}

/**
 * Lays a PNG beside every still of the site built in `dist`, and in the place of every card's drawing.
 * `root` has node_modules for the fonts, and .cache/stills for what was drawn before.
 */
export async function layPictures(root: string, dist: string): Promise<PictureReport> {
  const cache = join(root, '.cache/stills');
  mkdirSync(cache, { recursive: true });
  const jobs = jobsIn(dist, cache);
  const missing = [...new Map(jobs.map((job) => [job.kept, job])).values()].filter(
    ({ kept }) => !existsSync(kept),
  );
  if (missing.length > 0) {
    // As many pictures at once as there are processors: threads inside one would only wait for each other.
    sharp.concurrency(1);
    const set = await textSetter(root);
    const queue = [...missing];
    const work = async (): Promise<void> => {
      for (let job = queue.pop(); job; job = queue.pop()) await drawPicture(job, set);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  }
  let bytes = 0;
  for (const { folder, svg, kept } of jobs) {
    copyFileSync(kept, svg.replace(/svg$/, 'png'));
    bytes += statSync(kept).size;
    if (folder === 'cards') rmSync(svg);
  }
  return { count: jobs.length, drawn: missing.length, bytes };
}

/** The integration. With SKIP_PICTURES set, as in most builds that tests make, it does nothing. */
export function pictures(): AstroIntegration {
  let root = '';
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['SKIP_PICTURES']) {
          logger.info('skipped, since SKIP_PICTURES is set');
          return;
        }
        const started = performance.now();
        const { count, drawn, bytes } = await layPictures(root, fileURLToPath(dir));
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        const size = (bytes / 1e6).toFixed(1);
        logger.info(`${count} pictures, ${size} MB, ${drawn} of them drawn anew, in ${seconds} s`);
      },
    },
  };
}
