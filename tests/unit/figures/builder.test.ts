import { describe, expect, test } from 'vitest';
import {
  formatBuilderState,
  readBuilderState,
  WIDTHS,
} from '../../../src/figures/builder/builderState.ts';
import { choosePicture, pictureSaid } from '../../../src/figures/builder/choosePicture.ts';
import { catalogued } from '../../../src/figures/catalogue.ts';
import type { StillCalendar } from '../../../src/figures/stills/stillCalendar.ts';

const USUAL = { about: 'ABC', width: WIDTHS.column };

function read(query: string) {
  return readBuilderState(new URLSearchParams(query), (code) => /^[A-Z]{3}$/.test(code), USUAL);
}

describe('the address of the builder', () => {
  test.each([
    'chart=map',
    'chart=map&on=2018-08-23&country=GBR&view=world&theme=dark&bg=transparent&title=off&width=328&name=Our+map',
  ])('brings the choice back: %s', (query) => {
    expect(formatBuilderState(read(query))).toBe(query);
  });

  test('falls back by itself for a chart, an option or a width that there is not', () => {
    const state = read('chart=pie&theme=pink&width=12&on=2018-08-23&kind=law&x=1');
    expect(state).toMatchObject({ chart: 'map', width: WIDTHS.column, about: undefined });
    expect(state.options.theme).toBe('auto');
    // The map reads no kinds, and what a day is the chart itself judges.
    expect(state.state).toEqual({ on: '2018-08-23' });
  });
});

const CALENDAR: StillCalendar = {
  stills: ['2009-12-31', '2018-08-23', '2018-12-31', '2020-02-11'],
  changes: ['2018-08-23', '2020-03-01'],
};
const { defaults } = catalogued('map');

function choose(state: Readonly<Record<string, string>>) {
  return choosePicture({ chart: 'map', state, defaults }, CALENDAR, ['GBR']);
}

describe('the picture in a snippet', () => {
  test('is that of the day where there is one, with the days between which it holds', () => {
    const choice = choose({ on: '2018-12-31', view: 'europe' });
    expect(choice.path).toBe('map/europe/2018-12-31');
    expect(choice.held).toEqual({ first: '2018-08-23', last: '2020-02-29' });
    expect(pictureSaid('map', choice)).toBe(
      'The picture is that of 31 Dec 2018. Its positions held from 23 Aug 2018 to 29 Feb 2020.',
    );
  });

  test('is that of the last change before a day that has none, and says so', () => {
    const choice = choose({ on: '2019-05-05', view: 'europe' });
    expect(choice.path).toBe('map/europe/2018-08-23');
    expect(pictureSaid('map', choice)).toContain(
      'There is no picture of 5 May 2019: pasted is that of 23 Aug 2018.',
    );
  });

  test('says what of the state it does not show', () => {
    const choice = choose({
      on: '2018-08-23',
      vs: '2020-02-11',
      country: 'GBR',
      group: 'nato',
      view: 'asia-pacific',
    });
    expect(choice.path).toBe('map/world/2018-08-23');
    expect(choice.leftOut).toEqual(['vs', 'country', 'group', 'view']);
    expect(pictureSaid('map', choice)).toMatch(
      /not the day to compare with, the chosen country, the chosen group,? or the chosen region\.$/,
    );
  });
});
