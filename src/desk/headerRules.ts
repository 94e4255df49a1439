/** Headers by name; an empty value takes away what an earlier rule gave. */
type Headers = Readonly<Record<string, string>>;

/** A path with `*` for any run of characters, below the base path, and the headers it gets. */
interface HeaderRule {
  readonly path: string;
  readonly headers: Headers;
}

const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/** A hashed name never changes its bytes. */
const IMMUTABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const;

/** May stand in anybody's page, and in no search result of its own. It has no faces of ours to fetch. */
const EMBEDDABLE = {
  ...OPEN,
  Link: '',
  'Content-Security-Policy': '',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Robots-Tag': 'noindex, indexifembedded',
} as const;

/**
 * The one table of headers per route; a later rule overrides an earlier one, name by name. `link` is the Link header
 * of pages, as earlyFonts gives it: a browser asks for the faces before it reads the page.
 * X-Frame-Options is in none: it cannot say "from anywhere", and frame-ancestors says the rest.
 */
export const headerRules = (link: string): readonly HeaderRule[] => [
  {
    path: '/*',
    headers: {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': "frame-ancestors 'self'",
      Link: link,
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  // All that is not a page: pictures, scripts, data. Pages end in a slash or in .html.
  { path: '/*.*', headers: { ...OPEN, 'Content-Security-Policy': '', Link: '' } },
  {
    path: '/*.html',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'self'",
      Link: link,
      'Access-Control-Allow-Origin': '',
      'Cross-Origin-Resource-Policy': '',
    },
  },
  { path: '/_astro/*.*', headers: IMMUTABLE },
  { path: '/embed/v1/*', headers: EMBEDDABLE },
  { path: '/embed/v1/*.*.js', headers: IMMUTABLE },
  { path: '/archive/*', headers: EMBEDDABLE },
  { path: '/archive/*/_astro/*.*', headers: IMMUTABLE },
  { path: '/archive/*/embed/v1/*.*.js', headers: IMMUTABLE },
];

/** Types of files that this site has and that are named amiss, or not at all, by default; by extension. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
};

/** Types of single files, which their extension cannot tell. */
export const CONTENT_TYPES_BY_PATH: Readonly<Record<string, string>> = {
  '/corrections.xml': 'application/rss+xml; charset=utf-8',
  '/feed.xml': 'application/rss+xml; charset=utf-8',
};

/** True when `path` is of the form `pattern`, where `*` is any run of characters, none included. */
export function isOfForm(path: string, pattern: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`).test(path);
}

/** The type of the file at `path`, or undefined when its usual type is right. A path that ends in a slash is a page. */
export function contentTypeOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : 'html';
  return CONTENT_TYPES_BY_PATH[path] ?? CONTENT_TYPES[extension];
}

/**
 * The headers of `path`, which begins with a slash and stands below the base path, Content-Type included; `link` as
 * for headerRules.
 */
export function headersFor(path: string, link = ''): Headers {
  const headers: Record<string, string> = {};
  for (const rule of headerRules(link)) {
    if (isOfForm(path, rule.path)) Object.assign(headers, rule.headers);
  }
  const type = contentTypeOf(path);
  if (type) headers['Content-Type'] = type;
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}
