import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './dist.ts';
import { fileOf, pagePaths } from './html.ts';

/** Paths that one route draws: of each kind the largest page stands for all. */
const KINDS: readonly (readonly [type: string, form: RegExp])[] = [
  ['a story', /^\/stories\/[^/]+\/$/],
  ['a dossier', /^\/countries\/[a-z]{3}\/$/],
  ['an event', /^\/events\/[^/]+\/$/],
  ['a year', /^\/explore\/\d{4}\/$/],
  ['an embed of a country', /^\/embed\/v1\/country\/[a-z]{3}\/$/],
];

export interface PageType {
  readonly type: string;
  readonly path: string;
}

/** Every kind of page that is built, with the page that stands for it; frozen editions are of their own time. */
export function pageTypes(dist = DIST): readonly PageType[] {
  const largest = new Map<string, { readonly path: string; readonly bytes: number }>();
  for (const path of pagePaths(dist)) {
    if (path.startsWith('/archive/')) continue;
    const type = KINDS.find(([, form]) => form.test(path))?.[0] ?? path;
    const { size: bytes } = statSync(join(dist, fileOf(path)));
    if (bytes > (largest.get(type)?.bytes ?? 0)) largest.set(type, { path, bytes });
  }
  return [...largest].map(([type, { path }]) => ({ type, path }));
}
