import { describe, expect, test } from 'vitest';
import type { KnownDate } from '../../../src/domain/day.ts';
import type { Stance } from '../../../src/domain/stance.ts';
import { sortStrips, type SortableStrip, type Standing } from '../../../src/geometry/sortStrips.ts';

const START: KnownDate = { day: '2009-01-01', precision: 'day' };

function strip(
  name: string,
  standing: Standing,
  ...moves: readonly (readonly [Stance, `${number}-${number}-${number}`])[]
): SortableStrip {
  const spells = moves.map(([stance, day]) => ({
    stance,
    from: { day, precision: 'day' as const },
  }));
  return {
    code: name.slice(0, 3).toUpperCase(),
    name,
    standing,
    spells: [{ stance: 'no-measure', from: START }, ...spells],
  };
}

const ROWS = [
  strip('Zembla', 'ally', ['bans', '2019-05-01']),
  strip('Arstotzka', 'partner', ['permits', '2018-03-01'], ['bans', '2020-01-01']),
  strip('Elbonia', 'eu', ['permits', '2018-02-01']),
  strip('Quiet', 'ally'),
  strip('Motherland', 'asking', ['restricts', '2010-01-01']),
  strip('Latveria', 'ally', ['bans', '2019-05-01']),
];

const names = (groups: readonly { readonly rows: readonly SortableStrip[] }[]) =>
  groups.map(({ rows }) => rows.map(({ name }) => name));

describe('sortStrips', () => {
  test('by closing stance: most closed first, then who got there first, then the name', () => {
    const { groups } = sortStrips(ROWS, 'closing');
    expect(groups.map(({ heading }) => heading)).toEqual([
      { by: 'closing', stance: 'bans' },
      { by: 'closing', stance: 'restricts' },
      { by: 'closing', stance: 'permits' },
    ]);
    expect(names(groups)).toEqual([
      ['Latveria', 'Zembla', 'Arstotzka'],
      ['Motherland'],
      ['Elbonia'],
    ]);
  });

  test('by first move: under the year of it', () => {
    const { groups } = sortStrips(ROWS, 'first-move');
    expect(groups.map(({ heading }) => heading)).toEqual(
      [2010, 2018, 2019].map((year) => ({ by: 'first-move', year })),
    );
    expect(names(groups)).toEqual([
      ['Motherland'],
      ['Elbonia', 'Arstotzka'],
      ['Latveria', 'Zembla'],
    ]);
  });

  test('by name: one group without a heading', () => {
    const { groups } = sortStrips(ROWS, 'name');
    expect(groups).toHaveLength(1);
    expect(groups[0]).not.toHaveProperty('heading');
    expect(names(groups)[0]).toEqual(['Arstotzka', 'Elbonia', 'Latveria', 'Motherland', 'Zembla']);
  });

  test('by group: allies first, the state that asks last', () => {
    const { groups } = sortStrips(ROWS, 'group');
    expect(names(groups)).toEqual([
      ['Latveria', 'Zembla'],
      ['Elbonia'],
      ['Arstotzka'],
      ['Motherland'],
    ]);
  });

  test.each(['closing', 'first-move', 'name', 'group'] as const)(
    'by %s a state that never moved is no row, and no other is lost',
    (sort) => {
      const { groups, still } = sortStrips(ROWS, sort);
      expect(still.map(({ name }) => name)).toEqual(['Quiet']);
      expect(groups.flatMap(({ rows }) => rows)).toHaveLength(ROWS.length - 1);
    },
  );

  test('a year-old placeholder stands behind what is known to the day', () => {
    const vague = strip('Vague', 'ally', ['permits', '2018-01-01']);
    const rows = [
      {
        ...vague,
        spells: [
          vague.spells[0],
          { stance: 'permits', from: { day: '2018-01-01', precision: 'year' } },
        ],
      },
      strip('Exact', 'ally', ['permits', '2018-11-01']),
    ] as const satisfies readonly SortableStrip[];
    expect(names(sortStrips<SortableStrip>(rows, 'first-move').groups)).toEqual([
      ['Exact', 'Vague'],
    ]);
  });
});
