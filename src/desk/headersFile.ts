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

const COMMON = Object.fromEntries(
  Object.entries(withoutDefaults(headersFor('/'))).filter(([name]) => !SHAREABLE.has(name)),
);

function withoutDefaults(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name, value]) => name !== 'Content-Type' && BY_DEFAULT[name] !== value,
    ),
  );
}

/** What the file at `path` needs beyond what holds for all. */
function ownHeaders(path: string, link: string): Headers {
  const own = Object.entries(withoutDefaults(headersFor(path, link))).filter(
    ([name, value]) => COMMON[name] !== value,
  );
  const type = CONTENT_TYPES_BY_PATH[path];
  return { ...Object.fromEntries(own), ...(type !== undefined && { 'Content-Type': type }) };
}

/**
 * The headers of all files together, or undefined where one would get what is not meant for it. Pages that stand among
 * files go without the Link header, which only hastens them.
 */
function together(files: readonly string[], link: string): Headers | undefined {
  const same = (all: readonly Headers[]): Headers | undefined =>
    new Set(all.map((headers) => JSON.stringify(headers))).size === 1 ? all[0] : undefined;
  const alike = same(files.map((file) => ownHeaders(file, link)));
  if (alike) return alike;
  const all = files.map((file) => ownHeaders(file, ''));
  const names = all.flatMap((headers) => Object.keys(headers));
  const isShareable = names.every((name) => SHAREABLE.has(name));
  return same(all) ?? (isShareable ? Object.assign({}, ...all) : undefined);
}

/** The address of a file: pages go without their file's name. */
function addressOf(file: string): string {
  return file.replace(/\/index\.html$/, '/');
}

function rulesUnder(
  folder: string,
  files: readonly string[],
  link: string,
): readonly HeadersFileRule[] {
  const headers = folder === '/' ? undefined : together(files, link);
  if (headers) return [{ path: `${folder}*`, headers }];
  const here = files.filter((file) => !file.slice(folder.length).includes('/'));
  const inner = Map.groupBy(
    files.filter((file) => !here.includes(file)),
    (file) => `${folder}${file.slice(folder.length).split('/')[0] ?? ''}/`,
  );
  return [
    ...here.map((file) => ({ path: addressOf(file), headers: ownHeaders(addressOf(file), link) })),
    ...[...inner].flatMap(([below, theirs]) => rulesUnder(below, theirs, link)),
  ];
}

/** The rules for a site that has these files, paths below the base path with a slash at their beginning. */
export function headersFileRules(
  files: readonly string[],
  link: string,
): readonly HeadersFileRule[] {
  const rules = rulesUnder('/', files.toSorted(), link);
  return [{ path: '/*', headers: COMMON }, ...rules].filter(
    ({ headers }) => Object.keys(headers).length > 0,
  );
}

/** The text of `_headers`. */
export function headersFile(files: readonly string[], base: string, link: string): string {
  const root = base.replace(/\/$/, '');
  const blocks = headersFileRules(files, link).map(({ path, headers }) =>
    [
      `${root}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
