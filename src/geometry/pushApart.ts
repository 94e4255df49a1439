/**
 * Places on a line moved as little as needed so that neighbours are at least `gap` apart and all lie
 * in [from, to]. Keeps the order given, which must ascend. Throws RangeError when they do not fit.
 */
export function pushApart(
  places: readonly number[],
  gap: number,
  from: number,
  to: number,
): readonly number[] {
  if ((places.length - 1) * gap > to - from) {
    throw new RangeError(`${places.length} labels ${gap} px apart do not fit ${to - from} px`);
  }
  // Labels that meet become one block, set about the mean of where they would stand.
  const blocks: { sum: number; count: number; start: number }[] = [];
  const startOf = (sum: number, count: number): number => {
    const extent = (count - 1) * gap;
    return Math.min(to - extent, Math.max(from, sum / count - extent / 2));
  };
  for (const place of places) {
    let block = { sum: place, count: 1, start: startOf(place, 1) };
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (last.start + last.count * gap <= block.start) break;
      blocks.pop();
      const sum = last.sum + block.sum;
      const count = last.count + block.count;
      block = { sum, count, start: startOf(sum, count) };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ start, count }) =>
    Array.from({ length: count }, (_, index) => Math.round((start + index * gap) * 10) / 10),
  );
}
