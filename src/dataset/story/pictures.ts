import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ readonly default: ImageMetadata }>(
  '/content/stories/images/*.{jpg,jpeg,png,webp,avif,svg}',
);

/** The picture of that name in content/stories/images/, or undefined where there is none. */
export async function pictureOf(name: string): Promise<ImageMetadata | undefined> {
  return (await files[`/content/stories/images/${name}`]?.())?.default;
}
