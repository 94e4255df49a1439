import type { Component, ComponentProps } from 'svelte';
import { render } from 'svelte/server';

/**
 * A chart drawn at build and never hydrated, as HTML without the marks that hydration would need.
 * `id` begins the ids inside; unique on the page.
 */
export function drawStatic<Props extends Record<string, unknown>>(
  chart: Component<Props>,
  id: string,
  props: ComponentProps<Component<Props>>,
): string {
  const drawn = render(chart as Component<Record<string, unknown>>, { props, idPrefix: id });
  return drawn.body.replaceAll(/<!--.*?-->/gs, '');
}
