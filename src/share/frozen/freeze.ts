import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../escapeHtml.ts';
import { reachedFrom } from './reachedFrom.ts';
import { relocate } from './relocate.ts';

/** Files by their path below the folder they go to. */
export type FrozenFiles = ReadonlyMap<string, Uint8Array>;

interface FreezeInput {
  /** The built site, absolute. */
  readonly dist: string;
  /** Base path that it was built for, with a slash at its end. */
  readonly base: string;
  /** Full address of the live site, with its base path and a slash at its end. */
  readonly live: string;
  /** Files of the embeds to freeze, below `dist`: `embed/v1/map/index.html`. */
  readonly pages: readonly string[];
  /** Files to take along as they are. */
  readonly others?: readonly string[];
  /** What stands above the source line of each embed: what it is, and the words of the link to the live chart. */
  readonly says: { readonly note: string; readonly link: string };
}

/** The last line of every embed. */
const FOOT = '<p class="source-line"';

/** The line that says what the frozen chart is. Scripts keep its link to the state shown, as they do the other. */
function noteOf({ note, link }: FreezeInput['says'], html: string, place: string): string {
  const [, live] = /<a href="([^"]+)"[^>]*data-link="live"/.exec(html) ?? [];
  if (live === undefined || html.split(FOOT).length !== 2)
    throw new RangeError(`${place} has no source line with a link to the live chart`);
  const attributes = `href="${live}" target="_blank" rel="noopener" data-link="live"`;
  return `<p class="embed-note" data-frozen>${escapeHtml(note)} <a ${attributes}>${escapeHtml(link)}</a></p>`;
}

/**
 * The embeds with all that they need, for a folder of their own anywhere: every address of ours relative
 * where it leads to another of these files, and full where it leads to the live site. Throws RangeError
 * where a page is not built or has no source line.
 */
export function freeze({ dist, base, live, pages, others = [], says }: FreezeInput): FrozenFiles {
  const reached = reachedFrom(dist, base, pages);
  const goesAlong = (path: string): boolean =>
    reached.some((file) =>
      path.endsWith('/')
        ? file === `${path}index.html` || (file.startsWith(path) && !file.endsWith('.html'))
        : file === path,
    );
  return new Map(
    [...new Set([...reached, ...others])].sort().map((place) => {
      const bytes = readFileSync(join(dist, place));
      if (!place.endsWith('.html')) return [place, bytes];
      const html = relocate(bytes.toString('utf8'), { base, live, place, goesAlong });
      const noted = html.replace(FOOT, () => `${noteOf(says, html, place)}${FOOT}`);
      return [place, Buffer.from(noted)];
    }),
  );
}
