import { words } from '../words/interface.ts';

export interface SiteEntry {
  /** Root path, with a slash at its end. */
  readonly path: string;
  readonly label: string;
  /** False while the route does not exist: it is then listed nowhere. */
  readonly isBuilt: boolean;
  /** Where it is listed: in the header and the footer, or in the footer alone. */
  readonly place: 'header' | 'footer';
}

const { nav } = words;

const ENTRIES: readonly SiteEntry[] = [
  { path: '/stories/', label: nav.stories, isBuilt: true, place: 'header' },
  { path: '/explore/', label: nav.explore, isBuilt: true, place: 'header' },
  { path: '/countries/', label: nav.countries, isBuilt: true, place: 'header' },
  { path: '/claims/', label: nav.claims, isBuilt: true, place: 'header' },
  { path: '/sources/', label: nav.sources, isBuilt: true, place: 'header' },
  { path: '/method/', label: nav.method, isBuilt: true, place: 'header' },
  { path: '/data/', label: nav.data, isBuilt: true, place: 'header' },
  { path: '/embed/', label: nav.embed, isBuilt: true, place: 'header' },
  { path: '/search/', label: nav.search, isBuilt: true, place: 'header' },
  { path: '/about/', label: nav.about, isBuilt: true, place: 'footer' },
  { path: '/glossary/', label: nav.glossary, isBuilt: true, place: 'footer' },
  { path: '/accessibility/', label: nav.accessibility, isBuilt: true, place: 'footer' },
  { path: '/guide/', label: nav.guide, isBuilt: true, place: 'footer' },
];

/** The routes the header lists, in its order. */
export const headerEntries = ENTRIES.filter(({ isBuilt, place }) => isBuilt && place === 'header');

/** The routes the footer lists: all that exist. */
export const footerEntries = ENTRIES.filter(({ isBuilt }) => isBuilt);

/** `page` for the entry's own page, `true` for a page under it, undefined elsewhere; paths without base. */
export function currentMark(entryPath: string, pagePath: string): 'page' | 'true' | undefined {
  if (entryPath === pagePath) return 'page';
  return pagePath.startsWith(entryPath) ? 'true' : undefined;
}
