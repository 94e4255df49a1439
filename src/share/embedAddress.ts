// What the address of an embed asks for, beside the chart's state.

/** Values of the options that an embed's address may carry; the first is the default. */
export const OPTIONS = {
  theme: ['auto', 'light', 'dark'],
  bg: ['solid', 'transparent'],
  controls: ['on', 'off'],
  title: ['on', 'off'],
} as const;
export type OptionName = keyof typeof OPTIONS;

/** Names a host may give a frame, said back in messages and nowhere else. */
const NAME = /^[A-Za-z0-9_-]{1,64}$/;

export type EmbedOptions = {
  readonly [Name in OptionName]: (typeof OPTIONS)[Name][number];
} & {
  readonly id?: string;
  /** Asks for pym's form of the height. */
  readonly childId?: string;
  /** Asks for WordPress's form of the height. */
  readonly secret?: string;
};

/** Parameters of an address: the query's, then the fragment's (`#?on=…`), which wins name by name. */
export function readParameters(search: string, hash: string): URLSearchParams {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of new URLSearchParams(hash.replace(/^#\??/, ''))) {
    parameters.set(name, value);
  }
  return parameters;
}

/** The options in an address, each bad one at its default and named in `rejected`. Never throws. */
export function readOptions(parameters: URLSearchParams): {
  readonly options: EmbedOptions;
  readonly rejected: readonly string[];
} {
  const rejected: string[] = [];
  const choose = <Name extends OptionName>(name: Name): EmbedOptions[Name] => {
    const values: readonly string[] = OPTIONS[name];
    const text = parameters.get(name) ?? '';
    if (values.includes(text)) return text as EmbedOptions[Name];
    if (text !== '') rejected.push(name);
    return OPTIONS[name][0] as EmbedOptions[Name];
  };
  const nameOf = (name: 'id' | 'childId' | 'secret'): string | undefined => {
    const text = parameters.get(name) ?? '';
    if (NAME.test(text)) return text;
    if (text !== '') rejected.push(name);
    return undefined;
  };
  const id = nameOf('id');
  const childId = nameOf('childId');
  const secret = nameOf('secret');
  const options = {
    theme: choose('theme'),
    bg: choose('bg'),
    controls: choose('controls'),
    title: choose('title'),
    ...(id !== undefined && { id }),
    ...(childId !== undefined && { childId }),
    ...(secret !== undefined && { secret }),
  };
  return { options, rejected };
}
