/**
 * Sets theme, ground and what is left out on the root before anything is painted, and holds the chart
 * back (`data-asked`) where the address asks, by a name that the chart reads (`data-reads`), for another
 * state than the one drawn (`data-drawn`). Runs inline in the head, written out by `inlineScript`: it may use nothing from outside its body.
 */
export function applyAddress(): void {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  new URLSearchParams(location.hash.replace(/^#\??/, '')).forEach((value, name) => {
    asked.set(name, value);
  });
  const options: Readonly<Record<string, string>> = {
    theme: 'light dark',
    bg: 'transparent',
    controls: 'off',
    title: 'off',
  };
  for (const name in options) {
    const value = asked.get(name);
    if (value && options[name]?.split(' ').includes(value)) root.dataset[name] = value;
  }
  const drawn = new URLSearchParams(root.dataset['drawn']);
  (root.dataset['reads'] ?? '').split(' ').forEach((name) => {
    const value = asked.get(name);
    if (value && value !== drawn.get(name)) root.dataset['asked'] = '';
  });
}
