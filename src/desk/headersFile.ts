// `_headers`, as Netlify and Cloudflare Pages read it. Both send what every fitting rule says and join two values of
// one name by a comma, so no two rules here say the same name of one path: but for the first, which holds for
// all, they name parts of the site that do not overlap. They are found in the built site.
import { CONTENT_TYPES_BY_PATH, headersFor } from './headerRules.ts';

type Headers = Readonly<Record<string, string>>;

/** A line of the file: a path, or all below it, and what it adds. */
export interface HeadersFileRule {
  readonly path: string;
  readonly headers: Headers;
}

/** What may stand on pages and files of one folder alike: the one says who may frame, the other who may read. */
const SHAREABLE = new Set([
  'Access-Control-Allow-Origin',
  'Content-Security-Policy',
  'Cross-Origin-Resource-Policy',
]);

/** Both hosts have unhashed files asked for again by themselves. */
const BY_DEFAULT: Headers = { 'Cache-Control': 'no-cache' };

const EVERYWHERE = withoutDefaults(headersFor('/'));
const COMMON = Object.fromEntries(
  Object.entries(EVERYWHERE).filter(([name]) => !SHAREABLE.has(name)),
);

function withoutDefaults(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name, value]) => name !== 'Content-Type' && BY_DEFAULT[name] !== value,
    ),
  );
}

/** What the file at `path` needs beyond what holds for all. */
function ownHeaders(path: string): Headers {
  const own = Object.entries(withoutDefaults(headersFor(path))).filter(
    ([name, value]) => COMMON[name] !== value,
  );
  const type = CONTENT_TYPES_BY_PATH[path];
  return { ...Object.fromEntries(own), ...(type !== undefined && { 'Content-Type': type }) };
}

/** The headers of all files together, or undefined where one would get what is not meant for it. */
function together(files: readonly string[]): Headers | undefined {
  const all = files.map(ownHeaders);
  const texts = new Set(all.map((headers) => JSON.stringify(headers)));
  if (texts.size === 1) return all[0];
  const names = all.flatMap((headers) => Object.keys(headers));
  return names.every((name) => SHAREABLE.has(name)) ? Object.assign({}, ...all) : undefined;
}

/** The address of a file: pages go without their file's name. */
function addressOf(file: string): string {
  return file.replace(/\/index\.html$/, '/');
}

function rulesUnder(folder: string, files: readonly string[]): readonly HeadersFileRule[] {
  const headers = folder === '/' ? undefined : together(files);
  if (headers) return [{ path: `${folder}*`, headers }];
  const here = files.filter((file) => !file.slice(folder.length).includes('/'));
  const inner = Map.groupBy(
    files.filter((file) => !here.includes(file)),
    (file) => `${folder}${file.slice(folder.length).split('/')[0] ?? ''}/`,
  );
  return [
    ...here.map((file) => ({ path: addressOf(file), headers: ownHeaders(addressOf(file)) })),
    ...[...inner].flatMap(([below, theirs]) => rulesUnder(below, theirs)),
  ];
}

/** The rules for a site that has these files, paths below the base path with a slash at their beginning. */
export function headersFileRules(files: readonly string[]): readonly HeadersFileRule[] {
  const rules = rulesUnder('/', files.toSorted());
  return [{ path: '/*', headers: COMMON }, ...rules].filter(
    ({ headers }) => Object.keys(headers).length > 0,
  );
}

/** The text of `_headers`. */
export function headersFile(files: readonly string[], base: string): string {
  const root = base.replace(/\/$/, '');
  const blocks = headersFileRules(files).map(({ path, headers }) =>
    [
      `${root}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
