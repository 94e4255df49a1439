import type { Source } from '../../domain/source.ts';
import { SOURCE_KINDS } from '../../domain/source.ts';
import { caveatColumn, ID_PATTERN, knownDateColumn } from '../columns.ts';
import { defineTable } from '../table.ts';

/** One row per source. */
export const sources = defineTable<Source>({
  name: 'sources',
  title: 'Sources',
  description: 'One row per source that a position, event, declaration or membership rests on.',
  primaryKey: ['id'],
  itemsOf: (dataset) => [...dataset.sources.values()],
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'Name of the source, as it is cited.',
      constraints: { required: true, unique: true, pattern: ID_PATTERN },
      valueOf: ({ id }) => id,
    },
    {
      name: 'title',
      type: 'string',
      description: 'Its headline, or our description where title_is_ours is true.',
      constraints: { required: true },
      valueOf: ({ title }) => title,
    },
    {
      name: 'title_is_ours',
      type: 'boolean',
      description: 'True when the title is our own description.',
      constraints: { required: true },
      valueOf: ({ isDescribed }) => isDescribed,
    },
    {
      name: 'publisher',
      type: 'string',
      description: 'Who published it.',
      constraints: { required: true },
      valueOf: ({ publisher }) => publisher,
    },
    knownDateColumn('date', 'When it was published.', ({ date }) => date),
    {
      name: 'url',
      type: 'string',
      description: 'Where it stands; empty for what stands at no public address that we know.',
      constraints: { pattern: '^https?://.+$' },
      valueOf: ({ url }) => url,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'An act or its author (primary), a report of it, or a study.',
      constraints: { required: true, enum: SOURCE_KINDS },
      valueOf: ({ kind }) => kind,
    },
    {
      name: 'language',
      type: 'string',
      description: 'Language of the text, ISO 639-1.',
      constraints: { required: true, pattern: '^[a-z]{2}$' },
      valueOf: ({ lang }) => lang,
    },
    {
      name: 'read',
      type: 'boolean',
      description: 'False when the text itself was not available to us.',
      constraints: { required: true },
      valueOf: ({ isRead }) => isRead,
    },
    {
      name: 'copy',
      type: 'boolean',
      description: 'True when the address holds a copy on another site than the publisher’s.',
      constraints: { required: true },
      valueOf: ({ isCopy }) => isCopy,
    },
    {
      name: 'insecure',
      type: 'string',
      description: 'Why an address is plain http, where it is.',
      valueOf: ({ insecure }) => insecure,
    },
    caveatColumn(),
  ],
});
