import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextStop, Playback, previousStop } from '../../../src/charts/Playback.ts';
import type { Day } from '../../../src/domain/day.ts';

const stops: readonly Day[] = ['2010-01-01', '2018-08-23', '2020-07-14'];

describe('stops', () => {
  test('are the next and the last change, the day itself left out', () => {
    expect(nextStop(stops, '2009-01-01')).toBe('2010-01-01');
    expect(nextStop(stops, '2010-01-01')).toBe('2018-08-23');
    expect(nextStop(stops, '2020-07-14')).toBeUndefined();
    expect(previousStop(stops, '2020-12-31')).toBe('2020-07-14');
    expect(previousStop(stops, '2018-08-23')).toBe('2010-01-01');
    expect(previousStop(stops, '2010-01-01')).toBeUndefined();
    expect(nextStop([], '2020-01-01')).toBeUndefined();
  });
});

describe('playing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function playback(days = stops) {
    const shown: Day[] = [];
    const onstart = vi.fn();
    const onstop = vi.fn();
    const ontick = (day: Day): void => {
      shown.push(day);
    };
    const mainDays = new Set<Day>(['2018-08-23']);
    const player = new Playback({ stops: days, mainDays, ontick, onstart, onstop });
    return { shown, onstart, onstop, player };
  }

  test('shows every stop after the day, longer on main days, and ends by itself', () => {
    const { player, shown, onstop } = playback();
    player.play('2009-05-05');
    expect(shown).toEqual(['2010-01-01']);
    vi.advanceTimersByTime(900);
    expect(shown).toEqual(['2010-01-01', '2018-08-23']);
    vi.advanceTimersByTime(1599);
    expect(shown).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual([...stops]);
    expect(player.isPlaying).toBe(true);
    vi.advanceTimersByTime(900);
    expect(player.isPlaying).toBe(false);
    expect(onstop).toHaveBeenCalledTimes(1);
  });

  test('begins again from the first stop when the day is the last', () => {
    const { player, shown } = playback();
    player.play('2020-12-31');
    expect(shown).toEqual(['2010-01-01']);
    player.pause();
  });

  test('stops when told, once, and shows nothing more', () => {
    const { player, shown, onstop } = playback();
    player.play('2009-01-01');
    player.pause();
    player.pause();
    vi.runAllTimers();
    expect(shown).toEqual(['2010-01-01']);
    expect(onstop).toHaveBeenCalledTimes(1);
  });

  test('ends at once where nothing changes', () => {
    const { player, shown, onstop } = playback([]);
    player.play('2009-01-01');
    expect(shown).toEqual([]);
    expect(player.isPlaying).toBe(false);
    expect(onstop).toHaveBeenCalledTimes(1);
  });
});
