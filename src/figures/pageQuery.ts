/**
 * Writes what a reader chose on this page into its address, in the order given; what is undefined or empty stands
 * as built and is not named. A choice is one step of the back button, typing replaces the address.
 */
export function writeQuery(
  chosen: Readonly<Record<string, string | undefined>>,
  use: 'push' | 'replace',
): void {
  const query = new URLSearchParams(
    Object.entries(chosen).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString();
  const address = `${location.pathname}${query === '' ? '' : `?${query}`}`;
  if (address === `${location.pathname}${location.search}`) return;
  if (use === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
