// Serves a built site as a host would: base path, headers, 404.html. Run by itself it serves dist/.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isAbsolute, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { earlyFonts } from './earlyFonts.ts';
import { headersFor } from './headerRules.ts';
import { ROOT } from './node.mjs';

const DEFAULT_PORT = 4321;
const PORTS_TRIED = 50;
/** A step above the package's own: a fourteenth less to send, in the same time. */
const BROTLI_QUALITY = 5;
const LOOPBACK = ['127.0.0.1', '::1'] as const;

export interface ServeOptions {
  /** The folder to serve, absolute. */
  readonly dir: string;
  /** The path under which the site stands: `/` or `/huawei/`. Default `/`. */
  readonly base?: string;
  /** 0 for any free port. Throws when it is taken. Default 0. */
  readonly port?: number;
  /** Default: loopback only, in both families, as `localhost` may mean either. */
  readonly host?: string;
  /** Sends text compressed, as hosts do. Default false: to loopback it costs time and saves none. */
  readonly isCompressed?: boolean;
}

export interface Serving {
  /** The site's address, with its base path and a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** `huawei`, `/huawei`, `/huawei/` as `/huawei/`; nothing as `/`. */
export function normalizeBase(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** True when `path` names a folder of the site that has a page. */
function isPageFolder(dir: string, path: string): boolean {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return false;
  }
  const folder = join(dir, decoded);
  const inside = relative(dir, folder);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside) || decoded.includes('\0'))
    return false;
  return existsSync(join(folder, 'index.html')) && statSync(folder).isDirectory();
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function compressed(handler: Handler): Handler {
  const compress = compression({
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
  return (request, response) => {
    compress(request, response, () => {
      handler(request, response);
    });
  };
}

function handlerOf(dir: string, base: string): Handler {
  const link = earlyFonts(dir);
  const files = sirv(dir, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path, link)))
        response.setHeader(name, value);
    },
  });
  const miss = (response: ServerResponse): void => {
    const page = join(dir, '404.html');
    const body = existsSync(page) ? readFileSync(page) : 'Not found\n';
    const type = existsSync(page) ? '/404.html' : '/404.txt';
    answer(response, 404, headersFor(type, link), body);
  };
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(response, 405, { Allow: 'GET, HEAD' }, 'Only GET and HEAD\n');
    }
    const [full = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    if (`${full}/` === base) return answer(response, 301, { Location: `${base}${search}` }, '');
    if (!full.startsWith(base)) return miss(response);
    const path = `/${full.slice(base.length).replace(/^\/+/, '')}`;
    if (!path.endsWith('/') && isPageFolder(dir, path)) {
      return answer(response, 301, { Location: `${base}${path.slice(1)}/${search}` }, '');
    }
    request.url = `${path}${path.endsWith('/') ? 'index.html' : ''}${search}`;
    return files(request, response, () => miss(response));
  };
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('listens on no port');
  return address.port;
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** Serves `dir` until closed. Throws EADDRINUSE when the port is taken in either family. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { dir, base = '/', port = 0, host, isCompressed = false } = options;
  if (!existsSync(dir))
    throw new RangeError(`nothing to serve: ${dir} does not exist; run npm run build`);
  const root = normalizeBase(base);
  const files = handlerOf(dir, root);
  const handler = isCompressed ? compressed(files) : files;
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(
      servers.map((server) => {
        server.closeAllConnections();
        return new Promise<void>((resolve) => server.close(() => resolve()));
      }),
    );
  };
  let chosen = port;
  for (const family of host === undefined ? LOOPBACK : [host]) {
    const server = createServer(handler);
    try {
      chosen = await listen(server, chosen, family);
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 has no ::1; the other family is enough.
      if (family === '::1' && isCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT')) continue;
      await close();
      // Any free port of one family may be taken in the other: take another.
      if (port === 0 && isCode(error, 'EADDRINUSE')) return serve(options);
      throw error;
    }
  }
  const name = host === undefined || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return { url: `http://${name.includes(':') ? `[${name}]` : name}:${chosen}${root}`, close };
}

/** The port that the environment names, or undefined. Throws RangeError for one that cannot be. */
export function namedPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new RangeError(`PORT is no port: ${text}`);
  return port;
}

async function serveOnFreePort(options: ServeOptions, first: number): Promise<Serving> {
  for (let port = first; ; port += 1) {
    try {
      return await serve({ ...options, port });
    } catch (error) {
      if (!isCode(error, 'EADDRINUSE') || port >= first + PORTS_TRIED) throw error;
    }
  }
}

async function main(): Promise<void> {
  const { BASE_PATH, HOST, PORT } = process.env;
  const options = {
    dir: join(ROOT, 'dist'),
    base: BASE_PATH ?? '/',
    isCompressed: true,
    ...(HOST ? { host: HOST } : {}),
  };
  const port = namedPort(PORT);
  const serving =
    port === undefined
      ? await serveOnFreePort(options, DEFAULT_PORT)
      : await serve({ ...options, port });
  console.log(serving.url);
  const stop = (): void => void serving.close().then(() => process.exit(0));
  process.on('SIGINT', stop).on('SIGTERM', stop);
  // Left alone, as when the command that started us was killed, a server would hold its port for ever.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1000).unref();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    console.error(
      isCode(error, 'EADDRINUSE')
        ? `serve: port ${process.env['PORT']} is taken; choose another with PORT, or leave PORT unset.`
        : `serve: ${message}`,
    );
    process.exitCode = 1;
  });
}
