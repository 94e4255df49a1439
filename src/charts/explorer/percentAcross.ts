/** How far across `box` a pointer at `clientX` is, in percent of its width, kept inside it. */
export function percentAcross(clientX: number, { left, width }: DOMRect): number {
  return Math.min(100, Math.max(0, ((clientX - left) / width) * 100));
}
