// What is chosen in the builder, as its address says it: `?chart=map&on=2018-08-23&bg=transparent`.
import type { CountryCode } from '../../domain/position.ts';
import { OPTIONS, readOptions, type OptionName } from '../../share/embedAddress.ts';
import type { EmbedState } from '../../share/embedProtocol.ts';
import { USUAL_OPTIONS, type FrameOptions } from '../../share/snippets/pinnedParameters.ts';
import type { EmbedChart } from '../../words/embed.ts';
import { catalogued, CATALOGUE, type CatalogueEntry } from '../catalogue.ts';

/** Widths that the builder offers, in px: of a phone's column, of an article's, and of a whole page. */
export const WIDTHS = { phone: 328, column: 600, full: 1000 } as const;
/** No embed is narrower; no preview is wider. In px. */
export const WIDTH_LIMITS = { least: 280, most: 1600 } as const;
const LONGEST_NAME = 150;

export interface BuilderState {
  readonly chart: EmbedChart;
  readonly about: CountryCode | undefined;
  /** As the address or the chart said it: texts, which the chart itself judges. */
  readonly state: EmbedState;
  readonly options: FrameOptions;
  readonly width: number;
  /** Names the frame; empty for the chart's own title. */
  readonly name: string;
}

/** The parts of `state` that the chart reads. */
export function readableState(
  { reads }: Pick<CatalogueEntry, 'reads'>,
  state: EmbedState,
): EmbedState {
  return Object.fromEntries(
    reads.flatMap((name) => (state[name] ? [[name, state[name]] as const] : [])),
  );
}

/** True for a width that a frame may be asked to have. */
export function isWidth(width: number): boolean {
  return Number.isInteger(width) && width >= WIDTH_LIMITS.least && width <= WIDTH_LIMITS.most;
}

/** What an address asks for, each bad value at its default; `usual` are those that differ by page and screen. */
export function readBuilderState(
  parameters: URLSearchParams,
  isCountry: (code: CountryCode) => boolean,
  usual: { readonly about: CountryCode; readonly width: number },
): BuilderState {
  const asked = parameters.get('chart');
  const entry = CATALOGUE.find(({ chart }) => chart === asked) ?? catalogued('map');
  const country = (parameters.get('country') ?? '').toUpperCase();
  const about =
    entry.chart === 'country' ? (isCountry(country) ? country : usual.about) : undefined;
  const { theme, bg, controls, title } = readOptions(parameters).options;
  const width = Number(parameters.get('width'));
  return {
    chart: entry.chart,
    about,
    state: readableState(entry, Object.fromEntries(parameters)),
    options: { theme, bg, controls, title },
    width: isWidth(width) ? width : usual.width,
    name: (parameters.get('name') ?? '').slice(0, LONGEST_NAME),
  };
}

/** The query that brings the choice back, without its question mark: only what is not usual. */
export function formatBuilderState(chosen: BuilderState): string {
  const { chart, about, state, options, width, name } = chosen;
  const { defaults } = catalogued(chart);
  const names = Object.keys(OPTIONS) as readonly OptionName[];
  const query = new URLSearchParams({
    chart,
    ...(about !== undefined && { country: about }),
    ...Object.fromEntries(
      Object.entries(state).filter(([key, text]) => defaults[key as keyof EmbedState] !== text),
    ),
    ...Object.fromEntries(
      names
        .filter((option) => options[option] !== USUAL_OPTIONS[option])
        .map((option) => [option, options[option]]),
    ),
    ...(width !== WIDTHS.column && { width: String(width) }),
    ...(name !== '' && { name }),
  });
  return query.toString().replaceAll('%2C', ',');
}
