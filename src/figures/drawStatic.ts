import type { Component, ComponentProps } from 'svelte';
import { render } from 'svelte/server';

/**
 * A chart drawn at build and never hydrated, as HTML without the marks that hydration would need.
 * `id` begins the ids inside; unique on the page.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a component of whatever properties
export function drawStatic<Chart extends Component<any>>(
  chart: Chart,
  id: string,
  props: ComponentProps<Chart>,
): string {
  return render(chart, { props, idPrefix: id }).body.replaceAll(/<!--.*?-->/gs, '');
}
