import { posix } from 'node:path';

/** Where a document of ours goes, and what goes with it. */
export interface Relocation {
  /** Base path of the build, with a slash at its end. */
  readonly base: string;
  /** Full address of the live site, with its base path and a slash at its end. */
  readonly live: string;
  /** The document's own place below the edition's folder: `embed/v1/map/index.html`. */
  readonly place: string;
  /** True for a file or folder, below the base path, that goes along. */
  readonly goesAlong: (path: string) => boolean;
}

/** Whole values of attributes, and texts in JSON that stands in one: an address between two marks. */
const ADDRESS =
  /(\s(?:href|src|data-[a-z-]+|[a-z-]+-url)="|&quot;|&#34;)(\/(?:[^"/&\s][^"&\s]*(?:&(?:amp|#38);[^"&\s]*)*)?)("|&quot;|&#34;)/g;

/**
 * HTML in which every address of ours that begins with a slash is changed: to a relative one where what it
 * names goes along, and to that of the live site where it stays.
 */
export function relocate(html: string, { base, live, place, goesAlong }: Relocation): string {
  const moved = (address: string): string => {
    if (!address.startsWith(base)) return address;
    const path = address.slice(base.length);
    const [plain = ''] = path.split(/[?#]/, 1);
    if (plain === '' || !goesAlong(plain)) return live + path;
    const relative = posix.relative(posix.dirname(place), plain);
    return `${relative}${plain.endsWith('/') ? '/' : ''}${path.slice(plain.length)}`;
  };
  return html.replace(
    ADDRESS,
    (_, before: string, address: string, after: string) => before + moved(address) + after,
  );
}
