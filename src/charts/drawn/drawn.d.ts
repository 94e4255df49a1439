// What drawnCharts.ts makes of a component.
declare module '*.svelte?drawn' {
  const component: import('./textRuntime.ts').DrawnComponent;
  export default component;
}
