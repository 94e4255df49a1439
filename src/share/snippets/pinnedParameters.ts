import { OPTIONS, type OptionName } from '../embedAddress.ts';
import type { EmbedState, StateName } from '../embedProtocol.ts';

/** How a chart stands in a page: theme, ground, and what is left out. */
export type FrameOptions = { readonly [Name in OptionName]: (typeof OPTIONS)[Name][number] };

/** Each option as it is where an address says nothing. */
export const USUAL_OPTIONS: FrameOptions = {
  theme: OPTIONS.theme[0],
  bg: OPTIONS.bg[0],
  controls: OPTIONS.controls[0],
  title: OPTIONS.title[0],
};

/** Parameters by name, in the order in which they are written. */
export type PinnedParameters = Readonly<Record<string, string>>;

interface Readable {
  /** The parts of the state that the chart reads. */
  readonly reads: readonly StateName[];
  /** What it shows unless asked. */
  readonly defaults: EmbedState;
}

/**
 * Everything that the chart reads, said: the state, the default for what it leaves open, and each option,
 * so that a later default changes nobody's article. A part without a default is left out where it is not
 * asked for; what the chart does not read always is.
 */
export function pinnedParameters(
  { reads, defaults }: Readable,
  state: EmbedState,
  options: FrameOptions,
): PinnedParameters {
  const said = reads.map((name) => [name, state[name] || defaults[name]] as const);
  return {
    ...Object.fromEntries(said.flatMap(([name, text]) => (text ? [[name, text]] : []))),
    ...{ theme: options.theme, bg: options.bg, controls: options.controls, title: options.title },
  };
}

/** `address` with the parameters as its query. */
export function addressWith(address: string, parameters: PinnedParameters): string {
  // Of what days, codes and lists of words hold, the comma alone would be escaped without need.
  return `${address}?${new URLSearchParams(parameters).toString().replaceAll('%2C', ',')}`;
}
