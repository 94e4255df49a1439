/** The charts that can be taken home: those that are one document. */
export const TAKE_HOME_CHARTS = ['map', 'timeline', 'strips', 'counts', 'explorer'] as const;

/** Root path of a chart's archive, without base. */
export function takeHomePath(chart: (typeof TAKE_HOME_CHARTS)[number]): string {
  return `/embed/take-home/${chart}.zip`;
}
