// The rules of headerRules.ts in the forms that hosts read.
import { CONTENT_TYPES, CONTENT_TYPES_BY_PATH, headerRules, headersFor } from './headerRules.ts';

type Headers = Readonly<Record<string, string>>;

/** A path, with `*` for any run of characters, and all headers of what it names. */
export interface HeaderClass {
  readonly path: string;
  readonly headers: Headers;
}

/** A path that the rule `pattern` is for, and no narrower one. */
function sampleOf(pattern: string): string {
  return pattern.replace('*.*', 'a.png').replace(/\/\*$/, '/a/').replaceAll('*', 'a');
}

function withoutType(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Type'));
}

/** The rules with what they inherit written out, for hosts that take one rule alone: the narrowest first. */
export function headerClasses(link: string): readonly HeaderClass[] {
  return headerRules(link)
    .map(({ path }) => ({ path, headers: withoutType(headersFor(sampleOf(path), link)) }))
    .toReversed();
}

function expressionOf(path: string): string {
  return path
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', String.raw`\"`)}"`;
}

/** For nginx, to be included in a `server` block: of locations by expression the first that fits wins. */
export function nginxHeaders(base: string, link: string): string {
  const root = base.replace(/\/$/, '');
  const locations = headerClasses(link).map(({ path, headers }) => {
    const lines = Object.entries(headers).map(
      ([name, value]) => `  add_header ${name} ${quoted(value)} always;`,
    );
    const expression = `^${expressionOf(`${root}${path}`)}$`;
    return `location ~ ${quoted(expression)} {\n${lines.join('\n')}\n  try_files $uri $uri/index.html =404;\n}`;
  });
  const plain = (type: string): string => type.replace('; charset=utf-8', '');
  const types = Object.entries(CONTENT_TYPES).map(
    ([extension, type]) => `  ${plain(type)} ${extension};`,
  );
  const feeds = Object.entries(CONTENT_TYPES_BY_PATH).map(
    ([path, type]) =>
      `location = ${root}${path} {\n  types { }\n  default_type ${quoted(type)};\n}`,
  );
  return [
    '# Headers of this site for nginx. Include it in the server block that has the root.',
    'include mime.types;',
    `types {\n${types.join('\n')}\n}`,
    `charset utf-8;\ncharset_types ${[...new Set(Object.values(CONTENT_TYPES).map(plain))].join(' ')};`,
    `error_page 404 ${root}/404.html;`,
    ...feeds,
    ...locations,
    '',
  ].join('\n\n');
}

/** For Caddy, inside a site block: later lines override earlier ones, name by name. */
export function caddyHeaders(base: string, link: string): string {
  const root = base.replace(/\/$/, '');
  const rules = headerRules(link).map(({ path, headers }, index) => {
    const lines = Object.entries(headers).map(([name, value]) =>
      value === '' ? `\t\t-${name}` : `\t\t${name} ${quoted(value)}`,
    );
    const matcher = `\t@rule${index} path_regexp ${quoted(`^${expressionOf(`${root}${path}`)}$`)}`;
    return `${matcher}\n\theader @rule${index} {\n${lines.join('\n')}\n\t}`;
  });
  const types = Object.entries(CONTENT_TYPES_BY_PATH).map(
    ([path, type]) => `\theader ${root}${path} Content-Type ${quoted(type)}`,
  );
  return [
    '# Headers of this site for Caddy. Import it in the site block that has the root.',
    `route {\n${[...rules, ...types].join('\n')}\n\tfile_server\n}`,
    `handle_errors 404 {\n\trewrite * ${root}/404.html\n\tfile_server\n}`,
    '',
  ].join('\n\n');
}
