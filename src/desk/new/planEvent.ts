import { eventSchema } from '../../dataset/schemas/event.ts';
import { isSaid, type EventKind } from '../../domain/event.ts';
import { fitting } from './fitting.ts';
import { insertEntry } from './insertEntry.ts';
import type { Plan, Standing } from './Plan.ts';
import type { Request } from './readRequest.ts';
import { Refusal } from './Refusal.ts';
import { slugOf } from './slugOf.ts';
import { listed, yamlList, yamlText } from './yamlText.ts';

const DATE_LINE = /^ {2}date: ['"]?([\d-]+)/m;

/** What a claim, a denial or a finding says besides; nothing for what was done. */
function claimOf({ title, options }: Request): object {
  const [by, disputedBy, evidence] = ['by', 'disputed-by', 'evidence'].map((name) =>
    options.get(name),
  );
  const isGiven = by !== undefined || disputedBy !== undefined || evidence !== undefined;
  return isGiven ? { claim: { says: title, by, disputedBy, evidence } } : {};
}

/** An entry of its year's list, in the order of dates, of least importance until an editor says more. */
export function planEvent(request: Request, { files, dataset }: Standing): Plan {
  const { title, options } = request;
  const id = slugOf(title);
  if (dataset.events.some((event) => event.id === id)) {
    throw new Refusal(`an event “${id}” exists already in content/events/. Choose another title.`);
  }
  const kind = options.get('kind') ?? 'diplomacy';
  if (isSaid(kind as EventKind)) {
    const lacking = ['by', 'disputed-by', 'evidence'].filter((name) => !options.has(name));
    if (lacking.length > 0) {
      throw new Refusal(
        `a ${kind} needs ${lacking.map((name) => `--${name}`).join(', ')}: who says it, who disputes it, and what of the evidence was shown.`,
      );
    }
  }
  const countries = listed(options.get('country') ?? '');
  const event = fitting(
    eventSchema,
    {
      id,
      date: options.get('date') ?? '',
      title,
      summary: title,
      kind,
      actors: countries,
      countries,
      importance: 3,
      ...claimOf(request),
      sources: listed(options.get('source') ?? ''),
      confidence: 'medium',
    },
    {
      date: 'date',
      kind: 'kind',
      countries: 'country',
      actors: 'country',
      sources: 'source',
      by: 'by',
      disputedBy: 'disputed-by',
      evidence: 'evidence',
    },
  );
  const lines = Object.entries(event).flatMap(([field, value]): string[] => {
    if (Array.isArray(value)) return [`${field}: ${yamlList(value as string[])}`];
    if (typeof value === 'object') {
      const inner = Object.entries(value as object) as [string, string][];
      return [`${field}:`, ...inner.map(([name, text]) => `  ${name}: ${yamlText(text)}`)];
    }
    const isText = typeof value === 'string' && field !== 'date';
    return [`${field}: ${isText ? yamlText(value) : String(value)}`];
  });
  const path = `content/events/${event.date.slice(0, 4)}.yaml`;
  const text = insertEntry(
    files.get(path) ?? '',
    `- ${lines.join('\n  ')}\n`,
    /- id:/,
    (existing) => (DATE_LINE.exec(existing)?.[1] ?? '') > event.date,
  );
  return {
    writes: new Map([[path, text]]),
    next: [
      `In ${path}, write its summary: what happened, who said what, and the denial.`,
      'Complete actors; set importance (1 on every timeline, 2 on a full one, 3 detail) and confidence.',
      ...(countries.length === 1
        ? [
            `If it changed a position, add an entry to content/positions/${countries[0] ?? ''}.yaml.`,
          ]
        : []),
      `npm run check; then npm run dev, and open /events/${id}/.`,
    ],
  };
}
