import { describe, expect, test } from 'vitest';
import {
  brushedSpan,
  isClosest,
  magnifiedSpan,
  spanWithEnd,
  zoomSpan,
} from '../../../src/geometry/zoomSpan.ts';
import { FOCUS, WHOLE } from '../../../src/geometry/timeScale.ts';

describe('the days a timeline magnifies', () => {
  test('end where the window ends, and are never fewer than 28', () => {
    expect(zoomSpan(FOCUS, 100, '2019-01-01')).toEqual(WHOLE);
    const closest = magnifiedSpan({ from: '2020-02-11', to: '2020-02-11' });
    expect(closest).toEqual({ from: '2020-01-29', to: '2020-02-25' });
    expect(isClosest(closest)).toBe(true);
    expect(isClosest(FOCUS)).toBe(false);
    expect(magnifiedSpan({ from: '2020-12-31', to: '2020-12-31' })).toEqual({
      from: '2020-12-04',
      to: '2020-12-31',
    });
  });

  test('keep the day shown in its place', () => {
    expect(zoomSpan({ from: '2019-01-01', to: '2019-12-31' }, 0.5, '2019-01-01').from).toBe(
      '2019-01-01',
    );
  });

  test('are what was brushed, from either end', () => {
    const span = { from: '2019-01-01', to: '2019-04-10' } as const;
    expect(brushedSpan(span, 80, 20)).toEqual(brushedSpan(span, 20, 80));
    expect(brushedSpan(span, 20, 80)).toEqual({ from: '2019-01-21', to: '2019-03-22' });
  });

  test('take a typed end, and move along where it lies past the other', () => {
    const span = { from: '2019-01-01', to: '2019-03-31' } as const;
    expect(spanWithEnd(span, 'from', '2018-06-01')).toEqual({
      from: '2018-06-01',
      to: '2019-03-31',
    });
    expect(spanWithEnd(span, 'from', '2019-05-01')).toEqual({
      from: '2019-05-01',
      to: '2019-07-29',
    });
    expect(spanWithEnd(span, 'to', '2018-12-31')).toEqual({ from: '2018-10-03', to: '2018-12-31' });
  });
});
