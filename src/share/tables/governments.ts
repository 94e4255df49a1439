import type { Dataset } from '../../domain/dataset.ts';
import {
  DECLARATION_KINDS,
  type CountryCode,
  type Declaration,
  type Government,
} from '../../domain/position.ts';
import { caveatColumn, CODE_PATTERN, knownDateColumn, sourcesColumn } from '../columns.ts';
import { defineTable } from '../table.ts';

interface GovernmentRow extends Government {
  readonly isBloc: boolean;
}

function rowsOf({ governments, blocs }: Dataset): readonly GovernmentRow[] {
  return [
    ...[...governments.values()].map((government) => ({ ...government, isBloc: false })),
    ...[...blocs.values()].map((government) => ({ ...government, isBloc: true })),
  ];
}

const countryColumn = {
  name: 'country',
  type: 'string',
  description: 'ISO 3166-1 alpha-3; XKX is Kosovo, EUU the European Union.',
} as const;

/** One row per coded government and bloc. */
export const governments = defineTable<GovernmentRow>({
  name: 'governments',
  title: 'Coded governments',
  description: 'One row per coded government, with how it was coded and what came after 2020.',
  primaryKey: ['country'],
  itemsOf: rowsOf,
  columns: [
    {
      ...countryColumn,
      constraints: { required: true, unique: true, pattern: CODE_PATTERN },
      valueOf: ({ code }) => code,
    },
    {
      name: 'name',
      type: 'string',
      description: 'Name of the state or union.',
      constraints: { required: true },
      valueOf: ({ name }) => name,
    },
    {
      name: 'is_bloc',
      type: 'boolean',
      description: 'True for a union of states: it is no government and counts nowhere.',
      constraints: { required: true },
      valueOf: ({ isBloc }) => isBloc,
    },
    {
      name: 'coding',
      type: 'string',
      description: 'How it was coded: boundary judgements.',
      valueOf: ({ coding }) => coding,
    },
    sourcesColumn(({ codingSources }) => codingSources, 'coding_source_ids', {}),
    {
      name: 'after',
      type: 'string',
      description: 'What came after 2020, outside the scale.',
      valueOf: ({ after }) => after?.text,
    },
    knownDateColumn('after_date', 'When that was.', ({ after }) => after?.date, {}),
    sourcesColumn(({ after }) => after?.sources ?? [], 'after_source_ids', {}),
  ],
});

interface DeclarationRow extends Declaration {
  readonly code: CountryCode;
}

/** One row per declaration. */
export const declarations = defineTable<DeclarationRow>({
  name: 'declarations',
  title: 'Declarations',
  description:
    'One row per 5G declaration, memorandum or pledge of a government. None changes a stance; those with the United States and the Clean Network are a second mark on the map.',
  primaryKey: ['country', 'kind', 'date'],
  foreignKeys: [{ field: 'country', table: 'governments', key: 'country' }],
  itemsOf: (dataset) =>
    rowsOf(dataset).flatMap(({ code, declarations: list }) =>
      list.map((declaration) => ({ ...declaration, code })),
    ),
  columns: [
    {
      ...countryColumn,
      constraints: { required: true, pattern: CODE_PATTERN },
      valueOf: ({ code }) => code,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'What was declared.',
      constraints: { required: true, enum: DECLARATION_KINDS },
      valueOf: ({ kind }) => kind,
    },
    knownDateColumn('date', 'When it was signed or declared.', ({ date }) => date),
    sourcesColumn(({ sources }) => sources),
    caveatColumn(),
  ],
});
