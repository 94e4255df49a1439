// The build step that lays beside the builder an archive of each chart, to be put on a server of one's own.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Day } from '../domain/day.ts';
import { freeze } from '../share/frozen/freeze.ts';
import { zip } from '../share/frozen/zip.ts';
import { TAKE_HOME_CHARTS, takeHomePath } from '../share/takeHomePath.ts';
import { editionWords as words } from '../words/edition.ts';

/** The integration; before the last, which lists what the others wrote. */
export function takeHome(): AstroIntegration {
  let base = '/';
  let live = '';
  return {
    name: 'take-home',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        live = new URL(config.base, config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const day = new Date().toISOString().slice(0, 10) as Day;
        const says = { note: words.takenHome(day), link: words.live };
        for (const chart of TAKE_HOME_CHARTS) {
          const page = `embed/v1/${chart}/index.html`;
          if (!existsSync(join(dist, page))) continue;
          const frozen = freeze({ dist, base, live, pages: [page], says });
          const title =
            /<title>([^<]*)/.exec(Buffer.from(frozen.get(page) ?? '').toString())?.[1] ?? '';
          const readme = words.readme({ title, day, live, page });
          const files = new Map([['README.txt', Buffer.from(readme)], ...frozen]);
          const folder = `huawei-question-${chart}`;
          const entries = [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
          const file = join(dist, takeHomePath(chart));
          mkdirSync(join(file, '..'), { recursive: true });
          writeFileSync(file, zip(new Map(entries)));
        }
      },
    },
  };
}
