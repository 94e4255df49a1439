import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A day in a story's front matter, quoted or not. */
function dayOf(text: string, name: string): string | undefined {
  return new RegExp(String.raw`^${name}:\s*["']?(\d{4}-\d{2}-\d{2})`, 'm').exec(text)?.[1];
}

/**
 * The day each published story under `root`/content/stories last changed, by its slug. For the sitemap, which is
 * configured before collections are there; the stories' schema is checked elsewhere.
 */
export function storyDays(root: string): ReadonlyMap<string, string> {
  const folder = join(root, 'content/stories');
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .flatMap((name): (readonly [string, string])[] => {
        const [, matter = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
        const day = dayOf(matter, 'updated') ?? dayOf(matter, 'published');
        const isPublished = /^status:\s*["']?published/m.test(matter);
        return day && isPublished ? [[name.replace(/\.mdx$/, ''), day]] : [];
      }),
  );
}
