import { encodePath } from './pathData.ts';
import { FRAMES, project, projectionOf, UNIT } from './projections.ts';

const STEPS = 12;

/** The outline of the Europe plate on the world: path data in units of the world's viewBox. */
export function drawInset(): string {
  const { width, height } = FRAMES.europe;
  const europe = projectionOf('europe');
  const world = projectionOf('world');
  const corners = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const;
  const ring = corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    return Array.from({ length: STEPS }, (_, step) => {
      const share = step / STEPS;
      const point = [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
      ] as const;
      const lonLat = europe.invert?.([...point]);
      if (!lonLat) throw new RangeError(`no place on earth for ${point.join(', ')}`);
      return project(world, lonLat);
    });
  });
  return encodePath([ring], UNIT);
}
