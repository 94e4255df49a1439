import { words } from '../words/interface.ts';

/** Letters before search engines and tabs cut a title: the site's name, said elsewhere in the head, gives way. */
const ROOM = 65;

/** What the window and a search result call a page: its own title and, where there is room, the site's name. */
export function pageTitle(title: string, path: string): string {
  const { name } = words.site;
  if (path === '/') return `${name}: ${title}`;
  const full = `${title} · ${name}`;
  return full.length <= ROOM ? full : title;
}
