import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { drawnCharts } from './src/charts/drawn/drawnCharts.ts';
import { contentGuard } from './src/dataset/contentGuard.ts';
import { storyDays } from './src/dataset/storyDays.ts';
import { hostFiles } from './src/desk/hostFiles.ts';
import { takeHome } from './src/desk/takeHome.ts';
import { finishPages } from './src/layouts/finishPages.ts';
import { pictures } from './src/share/pictures/pictures.ts';
import { webFonts } from './src/styles/fonts/webFonts.ts';
import { layerOrder } from './src/styles/layerOrder.ts';

const DEFAULT_SITE = 'https://huawei-question.example';
const site = process.env.SITE_URL ?? DEFAULT_SITE;
const base = `/${(process.env.BASE_PATH ?? '/').replace(/^\/|\/$/g, '')}/`.replace('//', '/');

/** Says when the build carries the reserved name, which must not be published. */
const sayDefaultSite = {
  name: 'say-default-site',
  hooks: {
    /** @param {{ logger: import('astro').AstroIntegrationLogger }} options */
    'astro:build:start': ({ logger }) => {
      if (!process.env.SITE_URL)
        logger.warn(`SITE_URL is not set: addresses carry ${DEFAULT_SITE}`);
    },
  },
};

const days = storyDays(fileURLToPath(new URL('.', import.meta.url)));
const latestDay = [...days.values()].sort().at(-1);

/**
 * Says when a page last changed, where that is known: stories, their list, and the start page with the lead story.
 * @template {{ url: string, lastmod?: string | undefined }} Item
 * @param {Item} item
 * @returns {Item}
 */
function withDay(item) {
  const path = new URL(item.url).pathname.slice(base.length);
  const slug = /^stories\/([^/]+)\/$/.exec(path)?.[1];
  const day =
    slug === undefined ? (['', 'stories/'].includes(path) ? latestDay : undefined) : days.get(slug);
  return day === undefined ? item : { ...item, lastmod: day };
}

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // 'jsx' would swallow the line breaks between inline elements.
  compressHTML: true,
  build: { inlineStylesheets: 'always', concurrency: 2 },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  integrations: [
    sayDefaultSite,
    contentGuard(),
    webFonts(),
    svelte({ compilerOptions: { discloseVersion: false } }),
    mdx(),
    finishPages(),
    pictures(),
    sitemap({
      filter: (page) => !/\/(?:embed\/v1|archive|explore\/\d{4})\//.test(page),
      serialize: withDay,
    }),
    takeHome(),
    // The last: it lists what the others wrote.
    hostFiles(),
  ],
  vite: {
    plugins: [layerOrder(), drawnCharts()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // What every map needs, in one file: in five it weighs a KiB more.
                groups: [
                  {
                    name: 'map',
                    test: /src\/(?:domain|charts\/map(?!\/FetchedPlate)|words\/map|charts\/(?:MapCountry|SharedView|viewState|Playback|percent)\.ts|geometry\/timeScale)/,
                  },
                  { name: 'copyLink', test: /src\/figures\/copy(?:Link|Text)\.ts/ },
                ],
              },
            },
          },
        },
      },
    },
    resolve: {
      alias: {
        '@astrojs/svelte/client.js': fileURLToPath(
          new URL('./src/charts/hydrateIsland.ts', import.meta.url),
        ),
      },
    },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
