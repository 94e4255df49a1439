/// <reference types="astro/client" />
/// <reference types="svelte" />

// svelte-check does not read .astro files; astro check does, and checks their props.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

// The component compiled to text, by src/charts/drawn/drawnCharts.ts.
declare module '*.svelte?drawn' {
  const component: import('./charts/drawn/textRuntime.ts').DrawnComponent;
  export default component;
}
