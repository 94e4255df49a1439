type Samples = readonly (readonly [width: number, height: number])[];

/** Heights in px at some widths of every embed there is, measured from the embeds; a test holds them to that. */
export const HEIGHTS: Readonly<Record<string, Samples>> = {
  map: [
    [280, 1120],
    [360, 1080],
    [600, 1130],
    [1000, 935],
  ],
};

/** The height a chart is likely to have in a column of `width` px: between samples, along a line. */
export function reservedHeight(chart: string, width: number): number {
  let [from, height] = [0, 0];
  for (const [to, next] of HEIGHTS[chart] ?? [[0, 600]]) {
    if (width <= to) {
      const share = from === 0 ? 1 : (width - from) / (to - from);
      return Math.round(height + share * (next - height));
    }
    [from, height] = [to, next];
  }
  return height;
}
