/** `path` under `base`: root paths only; addresses, fragments and relative paths stay as they are. */
export function withBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return `${base.replace(/\/$/, '')}${path}`;
}

/** A root path of ours (`/stories/`) as this build serves it, under its base path. */
export function url(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** A root path of ours as a full address. Throws TypeError without a site. */
export function absoluteUrl(path: string, site: URL | undefined): string {
  if (!site) throw new TypeError('no site: set SITE_URL, or `site` in astro.config.mjs');
  return new URL(url(path), site).href;
}
