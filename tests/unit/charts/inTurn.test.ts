import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inTurn, outOfTurn } from '../../../src/charts/inTurn.ts';

/** One frame, and the task after it. */
async function frame(): Promise<void> {
  await vi.advanceTimersByTimeAsync(20);
}

describe('pieces that are painted in turn', () => {
  /** How often the page was laid out by asking for a size. */
  let layouts = 0;

  beforeEach(() => {
    layouts = 0;
    vi.stubGlobal('document', {
      body: {
        get offsetHeight() {
          layouts += 1;
          return 0;
        },
      },
    });
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint, 16));
  });
  afterEach(async () => {
    // What still waits, and the frame behind it.
    await vi.advanceTimersByTimeAsync(200);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  /** Pieces that take so long each, by a clock that stands still between them; `ran` counts them. */
  function timed(): { readonly takesMs: (ms: number) => () => void; ran: number } {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const pieces = {
      ran: 0,
      takesMs: (ms: number) => () => {
        pieces.ran += 1;
        clock += ms;
      },
    };
    return pieces;
  }

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

  test('leave their turn to the next where nothing was to be painted', async () => {
    const ran: string[] = [];
    inTurn(() => {
      ran.push('nothing new');
      return false;
    });
    inTurn(() => ran.push('map'));
    inTurn(() => ran.push('timeline'));
    await frame();
    expect(ran).toEqual(['nothing new', 'map']);
  });

  test('share turns while they are quick, and have their own again after a slow one', async () => {
    const pieces = timed();
    const { takesMs } = pieces;
    for (let piece = 0; piece < 400; piece += 1) inTurn(takesMs(1));
    for (let count = 0; count < 20; count += 1) await frame();
    const shared = pieces.ran;
    await frame();
    expect(pieces.ran - shared).toBeGreaterThan(1);
    inTurn(takesMs(40));
    while (pieces.ran < 401) await frame();
    await frame();
    for (const ms of [1, 2]) inTurn(takesMs(ms));
    await frame();
    expect(pieces.ran).toBe(402);
  });

  test('end their turn with one that is dearer than those before it', async () => {
    const pieces = timed();
    const { takesMs } = pieces;
    for (let piece = 0; piece < 400; piece += 1) inTurn(takesMs(1));
    while (pieces.ran < 400) await frame();
    await frame();
    for (const ms of [8, 1]) inTurn(takesMs(ms));
    await frame();
    expect(pieces.ran).toBe(401);
  });

  test('are laid out in their turn where they were quick, and by the frame where they were not', async () => {
    const { takesMs } = timed();
    inTurn(takesMs(5));
    await frame();
    expect(layouts).toBe(1);
    inTurn(takesMs(40));
    await frame();
    expect(layouts).toBe(1);
    inTurn(() => false);
    await frame();
    expect(layouts).toBe(1);
  });
});
