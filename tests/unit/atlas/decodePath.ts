import type { Ring } from '../../../src/atlas/pathData.ts';

const COMMAND = /([Mlhvz])([^Mlhvz]*)/g;
const NUMBER = /-?\d+/g;

/** The rings of path data that encodePath wrote. */
export function decodePath(path: string): readonly Ring[] {
  const rings: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', text = ''] of path.matchAll(COMMAND)) {
    const numbers = (text.match(NUMBER) ?? []).map(Number);
    const perPoint = letter === 'h' || letter === 'v' ? 1 : 2;
    if (letter === 'M') {
      [x, y] = [0, 0];
      rings.push([]);
    }
    for (let at = 0; at < numbers.length; at += perPoint) {
      const [first = 0, second = 0] = numbers.slice(at, at + perPoint);
      if (letter !== 'v') x += first;
      y += letter === 'v' ? first : second;
      rings.at(-1)?.push([x, y]);
    }
  }
  return rings;
}

/** True when a point lies inside the rings, by the even-odd rule. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let isIn = false;
  for (const ring of rings) {
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isIn = !isIn;
    });
  }
  return isIn;
}

/** Area of rings in square units; holes, which run the other way, are taken off. */
export function areaOf(rings: readonly Ring[]): number {
  const twice = rings.flatMap((ring) =>
    ring.map(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      return ax * by - bx * ay;
    }),
  );
  return Math.abs(twice.reduce((sum, part) => sum + part, 0)) / 2;
}
