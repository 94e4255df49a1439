// Rows of invented countries: a stay, a month, a declaration, one that asks and one that never moved.
import type { StripRow } from '../../src/charts/strips/StripRow.ts';

const START = { day: '2009-01-01', precision: 'day' } as const;

export const INVENTED_ROWS = [
  {
    code: 'AST',
    name: 'Arstotzka',
    shortName: 'Arst.',
    standing: 'ally',
    spells: [
      {
        stance: 'no-measure',
        from: START,
        until: { day: '2018-10-01', precision: 'month' },
        bases: [],
      },
      {
        stance: 'reviewing',
        from: { day: '2018-10-01', precision: 'month' },
        until: { day: '2020-01-15', precision: 'day' },
        bases: [],
      },
      {
        stance: 'bans',
        from: { day: '2020-01-15', precision: 'day' },
        bases: ['decision', 'law'],
        stay: { from: '2020-03-01', until: '2020-06-01' },
      },
    ],
    declarations: [{ day: '2019-09-02', precision: 'day' }],
    href: '/countries/ast/',
  },
  {
    code: 'ELB',
    name: 'Elbonia',
    standing: 'partner',
    spells: [
      {
        stance: 'no-measure',
        from: START,
        until: { day: '2012-05-01', precision: 'day' },
        bases: [],
      },
      { stance: 'permits', from: { day: '2012-05-01', precision: 'day' }, bases: ['decision'] },
    ],
    declarations: [],
    href: '/countries/elb/',
  },
  {
    code: 'MOT',
    name: 'Motherland',
    standing: 'asking',
    spells: [
      {
        stance: 'no-measure',
        from: START,
        until: { day: '2019-12-01', precision: 'day' },
        bases: [],
      },
      { stance: 'bans', from: { day: '2019-12-01', precision: 'day' }, bases: ['law'] },
    ],
    declarations: [],
    href: '/countries/mot/',
  },
  {
    code: 'QUI',
    name: 'Quietland',
    standing: 'ally',
    spells: [{ stance: 'no-measure', from: START, bases: [] }],
    declarations: [],
    href: '/countries/qui/',
  },
] as const satisfies readonly StripRow[];
