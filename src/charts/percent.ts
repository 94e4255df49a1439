/** A share of the width as an SVG attribute takes it: `43.212%`. */
export function percent(value: number): string {
  return `${Math.round(value * 1000) / 1000}%`;
}
