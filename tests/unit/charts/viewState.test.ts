import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, formatView, parseView, type View } from '../../../src/charts/viewState.ts';

const isCountry = (code: string): boolean => ['GBR', 'DEU'].includes(code);
const parse = (query: string) => parseView(new URLSearchParams(query), isCountry);

describe('a view in the address', () => {
  test('is empty for the default, and the default for an empty address', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('');
    expect(parse('')).toEqual({ view: DEFAULT_VIEW, rejected: [] });
  });

  test('comes back as it was written, every parameter of it', () => {
    const view: View = {
      on: '2020-07-14',
      vs: '2020-01-28',
      country: 'GBR',
      group: 'nato',
      view: 'europe',
      kinds: ['claim', 'denial'],
      importance: 1,
      from: '2018-03-01',
      to: '2020-12-30',
    };
    const query = formatView(view);
    expect(query).toBe(
      'on=2020-07-14&vs=2020-01-28&country=GBR&group=nato&view=europe&kind=claim,denial&importance=1&from=2018-03-01&to=2020-12-30',
    );
    expect(parse(query)).toEqual({ view, rejected: [] });
  });

  test('reads country codes in either case', () => {
    expect(parse('country=gbr').view.country).toBe('GBR');
  });

  test('falls back for the one value it does not understand, and names it', () => {
    const { view, rejected } = parse(
      'on=2020-02-30&country=ZZZ&group=friends&importance=4&kind=claim,x&view=moon',
    );
    expect(view).toEqual(DEFAULT_VIEW);
    expect(rejected.toSorted()).toEqual(['country', 'group', 'importance', 'kind', 'on', 'view']);
    const mixed = parse('on=2020-07-14&vs=1999-01-01');
    expect(mixed.view.on).toBe('2020-07-14');
    expect(mixed.view.vs).toBeUndefined();
    expect(mixed.rejected).toEqual(['vs']);
  });

  test('refuses days outside the window and spans that run backwards', () => {
    expect(parse('on=2021-01-01').rejected).toEqual(['on']);
    expect(parse('on=2008-12-31').rejected).toEqual(['on']);
    expect(parse('on=2009-01-01').rejected).toEqual([]);
    expect(parse('on=2020-12-31').rejected).toEqual([]);
    const backwards = parse('from=2020-01-01&to=2019-01-01');
    expect(backwards.rejected).toEqual(['from', 'to']);
    expect([backwards.view.from, backwards.view.to]).toEqual([DEFAULT_VIEW.from, DEFAULT_VIEW.to]);
  });

  test('leaves the parameters of others alone', () => {
    expect(parse('utm_source=x&theme=dark&on=')).toEqual({ view: DEFAULT_VIEW, rejected: [] });
  });

  test('puts kinds in their own order', () => {
    expect(parse('kind=legal,claim').view.kinds).toEqual(['claim', 'legal']);
  });
});
