import isoCountries from 'i18n-iso-countries';
import { membershipSchema } from '../../dataset/schemas/membership.ts';
import { governmentSchema } from '../../dataset/schemas/position.ts';
import { codeSchema } from '../../dataset/schemas/text.ts';
import { WINDOW } from '../../domain/day.ts';
import { fitting } from './fitting.ts';
import { insertEntry } from './insertEntry.ts';
import { usageOf } from '../../words/newContent.ts';
import type { Plan, Standing } from './Plan.ts';
import type { Request } from './readRequest.ts';
import { Refusal } from './Refusal.ts';
import { listed, yamlList, yamlText } from './yamlText.ts';

const NO_MEASURE = 'No national measure on Huawei or high-risk vendors was found.';

/** The code an editor gave, or the one that goes with the name. Throws Refusal where there is none. */
function codeOf({ title, options }: Request): string {
  const given = options.get('code') ?? isoCountries.alpha2ToAlpha3(alpha2Of(title));
  if (given !== undefined && codeSchema.safeParse(given).success) return given;
  throw new Refusal(
    given === undefined
      ? `no code goes with “${title}”. Write the name in English as ISO has it, or give --code.`
      : `--code: “${given}” is no country code. Use the three capital letters of ISO 3166-1, such as GBR.`,
  );
}

function alpha2Of(name: string): string {
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  const all = Object.keys(isoCountries.getAlpha2Codes());
  return all.find((code) => regions.of(code)?.toLowerCase() === name.toLowerCase()) ?? '';
}

/** Its place among the states, where it has none yet. Throws Refusal for what is no place on the earth. */
function planMembership(request: Request, code: string, text: string): string {
  const { title, options } = request;
  const lacking = ['capital', 'lat', 'lon'].filter((name) => !options.has(name));
  if (lacking.length > 0) {
    throw new Refusal(
      `content/memberships.yaml knows no ${title}, so it needs ${lacking.map((name) => `--${name}`).join(', ')}.\n${usageOf('country')}`,
    );
  }
  const numeric = isoCountries.alpha3ToNumeric(code);
  const { capital } = fitting(
    membershipSchema,
    {
      name: title,
      capital: {
        name: options.get('capital') ?? '',
        lon: Number(options.get('lon')),
        lat: Number(options.get('lat')),
      },
    },
    { name: 'capital', lon: 'lon', lat: 'lat' },
  );
  const lines = [
    `${code}:`,
    `  name: ${yamlText(title)}`,
    ...(numeric === undefined ? [] : [`  numeric: '${numeric}'`]),
    `  capital: {name: ${yamlText(capital.name)}, lon: ${capital.lon}, lat: ${capital.lat}}`,
  ];
  return insertEntry(
    text,
    `${lines.join('\n')}\n`,
    /[A-Z]{3}:/,
    (existing) => existing.slice(0, 3) > code,
  );
}

/** A government without a measure, and its state, which belongs to no group until an editor says so. */
export function planCountry(request: Request, { files, dataset }: Standing): Plan {
  const { title, options } = request;
  const code = codeOf(request);
  const path = `content/positions/${code}.yaml`;
  if (files.has(path)) {
    throw new Refusal(`${path} exists already. Add an entry under its history.`);
  }
  const state = dataset.memberships.get(code);
  if (state?.isHome === true) {
    throw new Refusal(
      `${state.name} is the home of Huawei, a mark of its own, and has no position.`,
    );
  }
  const sources = listed(options.get('source') ?? '');
  const first = {
    from: WINDOW.first,
    stance: 'no-measure',
    scope: 'none',
    summary: NO_MEASURE,
    basis: 'none',
    sources,
    confidence: 'low',
  };
  const name = state?.name ?? title;
  fitting(governmentSchema, { name, history: [first] }, { sources: 'source' });
  const lines = Object.entries({ ...first, sources: yamlList(sources) }).map(
    ([field, value], index) => `${index === 0 ? '  - ' : '    '}${field}: ${value}`,
  );
  const writes = new Map([[path, `name: ${yamlText(name)}\nhistory:\n${lines.join('\n')}\n`]]);
  const memberships = 'content/memberships.yaml';
  if (!state) {
    writes.set(memberships, planMembership(request, code, files.get(memberships) ?? ''));
  }
  return {
    writes,
    next: [
      `In ${path}, add each later position, oldest first, with its sources; each wants its event.`,
      `In ${memberships}, say what it belongs to (nato, eu, mnna, treatyAlly), with sources; else it counts as a partner.`,
      `npm run check; then npm run dev, and open /countries/${code.toLowerCase()}/.`,
    ],
  };
}
