import { EVENT_KINDS, EVIDENCES, type Claim, type TimelineEvent } from '../../domain/event.ts';
import { CONFIDENCES } from '../../domain/position.ts';
import { caveatColumn, ID_PATTERN, knownDateColumn, sourcesColumn } from '../columns.ts';
import { defineTable } from '../table.ts';

/** One row per event of the timeline. */
export const events = defineTable<TimelineEvent>({
  name: 'events',
  title: 'Events',
  description: 'One row per event of the timeline, in order of date.',
  primaryKey: ['id'],
  itemsOf: (dataset) => dataset.events,
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'Name of the event, as in its address /events/<id>/.',
      constraints: { required: true, unique: true, pattern: ID_PATTERN },
      valueOf: ({ id }) => id,
    },
    knownDateColumn('date', 'When it happened.', ({ date }) => date),
    {
      name: 'day',
      type: 'date',
      description:
        'The day to sort and compute by: the date itself, or the first day of the month or year where no more is known.',
      constraints: { required: true },
      valueOf: ({ date }) => date.day,
    },
    {
      name: 'title',
      type: 'string',
      description: 'What happened, in a line.',
      constraints: { required: true },
      valueOf: ({ title }) => title,
    },
    {
      name: 'summary',
      type: 'string',
      description: 'What happened, in our words.',
      constraints: { required: true },
      valueOf: ({ summary }) => summary,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'What was said (claim, denial, finding) or done (the others).',
      constraints: { required: true, enum: EVENT_KINDS },
      valueOf: ({ kind }) => kind,
    },
    {
      name: 'actors',
      type: 'list',
      description:
        'Who acted: country codes, EUU, huawei, zte or operators. In CSV joined by semicolons.',
      constraints: { required: true },
      valueOf: ({ actors }) => actors,
    },
    {
      name: 'countries',
      type: 'list',
      description: 'Codes of the countries it concerns. In CSV joined by semicolons.',
      constraints: { required: true },
      valueOf: ({ countries }) => countries,
    },
    {
      name: 'importance',
      type: 'integer',
      description: '1 stands on any timeline, 2 on a full one, 3 is detail. An editor’s judgement.',
      constraints: { required: true, minimum: 1, maximum: 3 },
      valueOf: ({ importance }) => importance,
    },
    {
      name: 'is_turning_point',
      type: 'boolean',
      description:
        'True for the few that the home page names as turning points. An editor’s choice.',
      constraints: { required: true },
      valueOf: ({ isTurningPoint }) => isTurningPoint === true,
    },
    {
      name: 'confidence',
      type: 'string',
      description: 'How sure it is that this happened as told; for a claim, that it was made.',
      constraints: { required: true, enum: CONFIDENCES },
      valueOf: ({ confidence }) => confidence,
    },
    sourcesColumn(({ sources }) => sources),
    caveatColumn(),
  ],
});

interface ClaimRow extends Claim {
  readonly event: TimelineEvent;
}

/** One row per claim, denial or finding. */
export const claims = defineTable<ClaimRow>({
  name: 'claims',
  title: 'Claims',
  description:
    'One row per event in which something was alleged, denied or found: who said it, who disputes it, and what of the evidence was shown. The sources are those of the event.',
  primaryKey: ['event_id'],
  foreignKeys: [{ field: 'event_id', table: 'events', key: 'id' }],
  itemsOf: (dataset) =>
    dataset.events.flatMap((event) => (event.claim ? [{ ...event.claim, event }] : [])),
  columns: [
    {
      name: 'event_id',
      type: 'string',
      description: 'The event, in events.',
      constraints: { required: true, unique: true },
      valueOf: ({ event }) => event.id,
    },
    {
      name: 'says',
      type: 'string',
      description: 'What was alleged, denied or found, in our words.',
      constraints: { required: true },
      valueOf: ({ says }) => says,
    },
    {
      name: 'by',
      type: 'string',
      description: 'Who said it.',
      constraints: { required: true },
      valueOf: ({ by }) => by,
    },
    {
      name: 'disputed_by',
      type: 'string',
      description: 'Who disputes it, or that no denial was found.',
      constraints: { required: true },
      valueOf: ({ disputedBy }) => disputedBy,
    },
    {
      name: 'evidence',
      type: 'string',
      description: 'What of the evidence was shown to the public.',
      constraints: { required: true, enum: EVIDENCES },
      valueOf: ({ evidence }) => evidence,
    },
  ],
});
