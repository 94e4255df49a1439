import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Frozen editions, as the site serves them below /archive/. */
export const ARCHIVE = 'public/archive';
/** In each edition, says what it is. */
export const EDITION_FILE = 'edition.json';

/** Names of the frozen editions in `folder`, the site's, oldest first: 2026.2 before 2026.10. */
export function editionsIn(folder = '.'): readonly string[] {
  const archive = join(folder, ARCHIVE);
  if (!existsSync(archive)) return [];
  return readdirSync(archive)
    .filter((name) => existsSync(join(archive, name, EDITION_FILE)))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
