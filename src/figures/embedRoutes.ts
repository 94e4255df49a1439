import { EMBED_CHARTS, type EmbedChart } from '../share/oembed.ts';

// The keys alone: which embeds are pages of this build.
const pages = Object.keys(import.meta.glob('/src/pages/embed/v1/**/*.astro'));

/** The charts that have an embed. */
export const embedCharts: readonly EmbedChart[] = EMBED_CHARTS.filter((chart) =>
  pages.some((page) => page === `/src/pages/embed/v1/${chart}.astro`),
);

/** True when every government has an embed of its own. */
export const hasCountryEmbeds = pages.some((page) =>
  page.startsWith('/src/pages/embed/v1/country/'),
);
