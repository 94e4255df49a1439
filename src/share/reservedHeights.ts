type Samples = readonly (readonly [width: number, height: number])[];

/** Heights in px at some widths of every embed there is, measured from the embeds; a test holds them to that. */
export const HEIGHTS: Readonly<Record<string, Samples>> = {
  map: [
    [280, 1080],
    [420, 1028],
    [600, 1104],
    [793, 1180],
    [794, 760],
    [1200, 930],
  ],
  timeline: [
    [280, 1707],
    [360, 1449],
    [480, 1210],
    [700, 1055],
    [893, 1000],
    [894, 1058],
  ],
  strips: [
    [280, 2396],
    [480, 1947],
    [800, 1831],
    [1200, 1786],
  ],
  counts: [
    [280, 579],
    [360, 595],
    [480, 502],
    [600, 479],
    [1000, 456],
  ],
  explorer: [
    [280, 2593],
    [420, 2161],
    [793, 2066],
    [794, 1627],
    [894, 1707],
    [1200, 1892],
  ],
  country: [
    [280, 900],
    [360, 790],
    [480, 630],
    [700, 530],
    [1000, 480],
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
