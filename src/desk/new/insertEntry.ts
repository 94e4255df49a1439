/**
 * `text`, a YAML list or mapping, with `entry` put before the first of its entries that comes after it, else
 * at the end. `start` matches where an entry begins.
 */
export function insertEntry(
  text: string,
  entry: string,
  start: RegExp,
  comesAfter: (existing: string) => boolean,
): string {
  const parts = text.trimEnd().split(new RegExp(`^(?=${start.source})`, 'm'));
  const isEntry = (part: string): boolean => new RegExp(`^${start.source}`).test(part);
  const at = parts.findIndex((part) => isEntry(part) && comesAfter(part));
  const end = at < 0 ? parts.length : at;
  const whole = (part: string): string => (part === '' ? '' : `${part.trimEnd()}\n`);
  return [...parts.slice(0, end), entry, ...parts.slice(end)].map(whole).join('');
}
