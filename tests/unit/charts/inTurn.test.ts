import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inTurn, outOfTurn } from '../../../src/charts/inTurn.ts';

/** One frame, and the task after it. */
async function frame(): Promise<void> {
  await vi.advanceTimersByTimeAsync(20);
}

describe('pieces that are painted in turn', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint, 16));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  test('run one a frame, in the order they were asked for', async () => {
    const ran: string[] = [];
    inTurn(() => ran.push('map'));
    inTurn(() => ran.push('timeline'));
    expect(ran).toEqual([]);
    await frame();
    expect(ran).toEqual(['map']);
    await frame();
    expect(ran).toEqual(['map', 'timeline']);
  });

  test('run once, however often they are asked for, and lose no place by it', async () => {
    const ran: string[] = [];
    const map = (): void => void ran.push('map');
    const timeline = (): void => void ran.push('timeline');
    for (const piece of [map, timeline, map, map]) inTurn(piece);
    await frame();
    inTurn(map);
    await frame();
    await frame();
    await frame();
    expect(ran).toEqual(['map', 'timeline', 'map']);
  });

  test('do not run once they are taken out', async () => {
    const piece = vi.fn();
    inTurn(piece);
    outOfTurn(piece);
    await frame();
    await frame();
    expect(piece).not.toHaveBeenCalled();
  });
});
