// In place of the integration's own renderer: our islands are always drawn at build and their
// properties never change afterwards, so the machinery for both, a KiB of it, stays at home.
import { createRawSnippet, hydrate, unmount, type Component } from 'svelte';

type Properties = Readonly<Record<string, unknown>>;

/** What Astro asks of a renderer: takes over the drawing in `element`. */
export default function hydrateIsland(element: HTMLElement) {
  return (
    component: Component,
    properties: Properties,
    slots: Readonly<Record<string, string>>,
  ): void => {
    if (!element.hasAttribute('ssr')) return;
    const { default: slot } = slots;
    const children =
      slot === undefined
        ? undefined
        : createRawSnippet(() => ({ render: () => `<astro-slot>${slot}</astro-slot>` }));
    const island = hydrate(component, { target: element, props: { ...properties, children } });
    element.addEventListener(
      'astro:unmount',
      () => {
        void unmount(island);
      },
      { once: true },
    );
  };
}
