import { sourceSchema } from '../../dataset/schemas/source.ts';
import { idSchema } from '../../dataset/schemas/text.ts';
import { fitting } from './fitting.ts';
import { insertEntry } from './insertEntry.ts';
import type { Plan, Standing } from './Plan.ts';
import type { Request } from './readRequest.ts';
import { Refusal } from './Refusal.ts';
import { slugOf } from './slugOf.ts';
import { yamlText } from './yamlText.ts';

/** A record in the file of the country it speaks of, in the order of ids. */
export function planSource({ title, options }: Request, { files, dataset }: Standing): Plan {
  const { publisher = '', date = '', file = '', url, kind, lang } = Object.fromEntries(options);
  const id = options.get('id') ?? `${slugOf(publisher)}-${date}`;
  if (!idSchema.safeParse(id).success) {
    throw new Refusal(`“${id}” is no id. Use lower-case letters, digits and single hyphens: --id.`);
  }
  if (dataset.sources.has(id)) {
    throw new Refusal(
      `a source “${id}” exists already. Cite that one, or choose another id: --id.`,
    );
  }
  const path = `content/sources/${file}.yaml`;
  if (!files.has(path) && !dataset.memberships.has(file)) {
    throw new Refusal(
      `--file: there is no ${path}, and no state “${file}” in content/memberships.yaml. Use the three capital letters of a country, or another name of content/sources/.`,
    );
  }
  const record = fitting(
    sourceSchema,
    {
      title,
      publisher,
      date,
      ...(url !== undefined && { url }),
      kind: kind ?? 'reporting',
      lang: lang ?? 'en',
    },
    { publisher: 'publisher', date: 'date', url: 'url', kind: 'kind', lang: 'lang' },
  );
  const lines = Object.entries(record).map(
    ([field, value]) => `  ${field}: ${['date', 'url'].includes(field) ? value : yamlText(value)}`,
  );
  const text = insertEntry(
    files.get(path) ?? '',
    `${[`${id}:`, ...lines].join('\n')}\n`,
    /[a-z0-9-]+:/,
    (existing) => existing.slice(0, existing.indexOf(':')) > id,
  );
  return {
    writes: new Map([[path, text]]),
    next: [
      `Cite it: sources: [${id}] in a fact, <Cite id="${id}" /> in a story. Until then the check calls it unused.`,
      'A title of your own, where there is no headline, stands in [square brackets]; a text you could not read gets read: false.',
      'npm run check.',
    ],
  };
}
