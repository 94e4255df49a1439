import { describe, expect, test } from 'vitest';
import {
  addressWith,
  pinnedParameters,
  USUAL_OPTIONS,
} from '../../../src/share/snippets/pinnedParameters.ts';

const CHART = {
  reads: ['on', 'vs', 'country', 'group'],
  defaults: { on: '2020-02-11', group: 'all' },
} as const;

describe('pinned parameters', () => {
  test('say the defaults of what is left open, and every option', () => {
    expect(pinnedParameters(CHART, {}, USUAL_OPTIONS)).toEqual({
      on: '2020-02-11',
      group: 'all',
      theme: 'auto',
      bg: 'solid',
      controls: 'on',
      title: 'on',
    });
  });

  test('leave out what the chart does not read, and what has no default where it is not asked for', () => {
    const state = { on: '2018-08-23', country: 'GBR', view: 'world', vs: '' };
    const pinned = pinnedParameters(CHART, state, { ...USUAL_OPTIONS, bg: 'transparent' });
    expect(Object.entries(pinned).slice(0, 3)).toEqual([
      ['on', '2018-08-23'],
      ['country', 'GBR'],
      ['group', 'all'],
    ]);
    expect(pinned).not.toHaveProperty('view');
    expect(pinned).not.toHaveProperty('vs');
    expect(pinned['bg']).toBe('transparent');
  });

  test('stand in an address with their commas readable', () => {
    expect(addressWith('https://a.example/x/', { kind: 'law,policy', x: 'a&b' })).toBe(
      'https://a.example/x/?kind=law,policy&x=a%26b',
    );
  });
});
