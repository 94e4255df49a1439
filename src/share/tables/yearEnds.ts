import { isStayedOn, type Dataset } from '../../domain/dataset.ts';
import { WINDOW, type Day } from '../../domain/day.ts';
import { GROUPS, isMember, type Group } from '../../domain/membership.ts';
import { hasDeclared, inForceOn, type CountryCode, type Position } from '../../domain/position.ts';
import { rankOf, STANCES } from '../../domain/stance.ts';
import { CODE_PATTERN } from '../columns.ts';
import { defineTable } from '../table.ts';
import { positionId } from './positions.ts';

interface YearEndRow {
  readonly country: CountryCode;
  readonly name: string;
  readonly year: number;
  readonly day: Day;
  readonly position: Position;
  readonly isStayed: boolean;
  readonly hasDeclared: boolean;
  readonly isCounted: boolean;
  readonly groups: readonly Group[];
}

const FIRST_YEAR = Number(WINDOW.first.slice(0, 4));
const LAST_YEAR = Number(WINDOW.last.slice(0, 4));
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const NAMED_GROUPS = GROUPS.filter((group) => group !== 'all');

function rowsOf(dataset: Dataset): readonly YearEndRow[] {
  return [...dataset.governments.values()].flatMap((government) => {
    const { code, name, history } = government;
    const state = dataset.memberships.get(code);
    if (!state) throw new RangeError(`no membership of ${code}`);
    return YEARS.map((year) => {
      const day: Day = `${year}-12-31` as Day;
      return {
        country: code,
        name,
        year,
        day,
        position: inForceOn(history, day),
        isStayed: isStayedOn(dataset, code, day),
        hasDeclared: hasDeclared(government, day),
        isCounted: isMember(state, 'all', day),
        groups: NAMED_GROUPS.filter((group) => isMember(state, group, day)),
      };
    });
  });
}

/** One row per coded government and year: how it stood on 31 December. */
export const yearEnds = defineTable<YearEndRow>({
  name: 'year-ends',
  title: 'Positions at the end of each year',
  description:
    'One row per coded government and year: the position in force on 31 December, with the groups it belonged to that day. Derived from positions, memberships and declarations.',
  primaryKey: ['country', 'year'],
  foreignKeys: [
    { field: 'country', table: 'governments', key: 'country' },
    { field: 'position_id', table: 'positions', key: 'id' },
  ],
  itemsOf: rowsOf,
  columns: [
    {
      name: 'country',
      type: 'string',
      description: 'ISO 3166-1 alpha-3; XKX is Kosovo.',
      constraints: { required: true, pattern: CODE_PATTERN },
      valueOf: ({ country }) => country,
    },
    {
      name: 'name',
      type: 'string',
      description: 'Name of the state.',
      constraints: { required: true },
      valueOf: ({ name }) => name,
    },
    {
      name: 'year',
      type: 'integer',
      description: 'The year.',
      constraints: { required: true, minimum: FIRST_YEAR, maximum: LAST_YEAR },
      valueOf: ({ year }) => year,
    },
    {
      name: 'day',
      type: 'date',
      description: 'The day the row is of: 31 December.',
      constraints: { required: true },
      valueOf: ({ day }) => day,
    },
    {
      name: 'stance',
      type: 'string',
      description: 'The stance in force that day.',
      constraints: { required: true, enum: STANCES },
      valueOf: ({ position }) => position.stance,
    },
    {
      name: 'rank',
      type: 'integer',
      description: 'Place of the stance on the ordinal scale, 0 to 5. Distances mean nothing.',
      constraints: { required: true, minimum: 0, maximum: STANCES.length - 1 },
      valueOf: ({ position }) => rankOf(position.stance),
    },
    {
      name: 'stayed',
      type: 'boolean',
      description: 'True while a court stayed the measure.',
      constraints: { required: true },
      valueOf: ({ isStayed }) => isStayed,
    },
    {
      name: 'declared',
      type: 'boolean',
      description: 'True when a 5G declaration or the Clean Network with the United States stood.',
      constraints: { required: true },
      valueOf: (row) => row.hasDeclared,
    },
    {
      name: 'counted',
      type: 'boolean',
      description: 'False for the United States, the state that asks: it is in no count.',
      constraints: { required: true },
      valueOf: ({ isCounted }) => isCounted,
    },
    {
      name: 'groups',
      type: 'list',
      description: `Groups it belonged to that day, of ${NAMED_GROUPS.join(', ')}. In CSV joined by semicolons.`,
      valueOf: ({ groups }) => groups,
    },
    {
      name: 'position_id',
      type: 'string',
      description: 'The row of positions that was in force.',
      constraints: { required: true },
      valueOf: ({ country, position }) => positionId(country, position),
    },
  ],
});
