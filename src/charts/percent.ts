/** A share of the width as an SVG attribute takes it: `43.21%`. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
