import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from './checkContent.ts';
import { formatProblem } from './ContentError.ts';
import { contentOverlay, type ContentOverlay } from './contentOverlay.ts';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type DevServer = Parameters<ServerSetup>[0]['server'];

/** Changes so close to each other are checked together. */
const SETTLE_MS = 250;
/** By then the server has read what was mended, and as a rule has reloaded the pages itself. */
const RELOAD_MS = 1500;
/** An error so soon after the last mistake was mended is of a page drawn before the server had read that. */
const AFTERMATH_MS = 10_000;

/**
 * Checks `content/` whenever a file of it changes, and lays the mistakes over every open page, in words
 * that name file, line and remedy; under them the page stays as it was until all are mended.
 */
export function watchContent(
  server: DevServer,
  root: string,
  logger: Pick<AstroIntegrationLogger, 'error' | 'info'>,
): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  let overlay: ContentOverlay | undefined;
  let isReloadDue = false;
  let mendedAt = -Infinity;
  let isUnchecked = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let reloading: ReturnType<typeof setTimeout> | undefined;

  // A mistake of content makes pages fail in their own ways: the editor reads its cause in their place.
  hot.send = ((...message: Parameters<typeof send>) => {
    const [payload] = message as readonly unknown[];
    const type = (payload as { type?: string } | undefined)?.type;
    if (type === 'full-reload') isReloadDue = overlay !== undefined;
    if (type === 'error' && performance.now() - mendedAt < AFTERMATH_MS) reloadSoon();
    if (overlay && type === 'error') send(overlay as never);
    else if (!overlay || type !== 'full-reload') send(...message);
  }) as typeof hot.send;
  hot.on('vite:client:connect', (_payload, client) => {
    if (overlay) client.send(overlay as never);
  });

  const reload = (): void => {
    if (isReloadDue && !overlay) hot.send({ type: 'full-reload', path: '*' });
  };

  const reloadSoon = (): void => {
    isReloadDue = true;
    clearTimeout(reloading);
    reloading = setTimeout(reload, RELOAD_MS);
  };

  const check = (): void => {
    const problems = checkContent(root);
    const had = overlay !== undefined;
    overlay = contentOverlay(problems, root, (file) => {
      const path = join(root, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : '';
    });
    for (const problem of problems) logger.error(formatProblem(problem));
    if (overlay) send(overlay as never);
    else if (had) {
      logger.info('no mistakes left');
      mendedAt = performance.now();
      reloadSoon();
    }
  };

  const settle = (): void => {
    settling = undefined;
    if (isUnchecked) check();
    isUnchecked = false;
  };
  const note = (path: string): void => {
    if (relative(join(root, 'content'), path).startsWith('..')) return;
    if (settling === undefined) check();
    else isUnchecked = true;
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLE_MS);
  };
  // Before the server's own listeners: these read and render for longer than the check takes.
  for (const event of ['add', 'change', 'unlink'] as const) {
    server.watcher.prependListener(event, note);
  }
  check();
}
