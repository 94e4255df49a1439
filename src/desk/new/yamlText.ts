/** `text` as YAML on one line: plain where nothing else could be read in it, else in quotes. */
export function yamlText(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N} ,.’“”()/–-]*$/u.test(text) &&
    !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

/** `GBR, AUS` as `[GBR, AUS]`. */
export function yamlList(values: readonly string[]): string {
  return `[${values.join(', ')}]`;
}

/** The parts of `GBR, AUS,` */
export function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
