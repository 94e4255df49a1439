import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * A chart drawn at build and never hydrated, as HTML without the marks that hydration would need.
 * `id` begins the ids inside; unique on the page. The chart is taken as it comes: Astro and Svelte
 * describe a component's type differently.
 */
export function drawStatic(
  chart: unknown,
  id: string,
  props: Readonly<Record<string, unknown>>,
): string {
  const drawn = render(chart as Component<Record<string, unknown>>, { props, idPrefix: id });
  return drawn.body.replaceAll(/<!--.*?-->/gs, '');
}
