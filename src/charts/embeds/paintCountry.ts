/**
 * Shows a drawn CountryEmbed on `day`, or on that of the address: its entry in force, the pin, the date. Also
 * runs inline after the drawing, before that is first seen, written out as text: it may use nothing from
 * outside its body. What is no day of the window is left to the script that says so.
 */
export function paintCountry(day?: string): void {
  const root = document.documentElement;
  const chart = document.querySelector<HTMLElement>('[data-chart="country"]');
  if (!chart) return;
  const asked = new URLSearchParams(location.search);
  new URLSearchParams(location.hash.replace(/^#\??/, '')).forEach((value, name) => {
    asked.set(name, value);
  });
  const on = day ?? asked.get('on') ?? '';
  delete root.dataset['asked'];
  const first = Date.parse('2009-01-01');
  const time = Date.parse(on);
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(on) &&
    time >= first &&
    time <= Date.parse('2020-12-31') &&
    new Date(time).toISOString().startsWith(on);
  if (!isDay) return;
  const all = (selector: string): NodeListOf<HTMLElement> => document.querySelectorAll(selector);
  let shown: HTMLElement | undefined;
  all('[data-from]').forEach((entry) => {
    entry.hidden = true;
    if ((entry.dataset['from'] ?? '') <= on) shown = entry;
  });
  if (shown) shown.hidden = false;
  all('[data-until]').forEach((stay) => {
    stay.hidden = on >= (stay.dataset['until'] ?? '');
  });
  all('[data-declared]').forEach((declared) => {
    declared.hidden = on < (declared.dataset['declared'] ?? '');
  });
  const number = Math.round((time - first) / 864e5);
  const x = `${((number / 4383) * 100).toFixed(2)}%`;
  all('.strip-pin rect').forEach((line) => {
    line.setAttribute('x', x);
  });
  all('.strip-pin circle').forEach((knob) => {
    knob.setAttribute('cx', x);
  });
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  all('.date-shown time').forEach((text) => {
    text.textContent = `${Number(on.slice(8))} ${months[Number(on.slice(5, 7)) - 1] ?? ''} ${on.slice(0, 4)}`;
    text.setAttribute('datetime', on);
  });
  all('[data-on]').forEach((drawn) => {
    drawn.dataset['on'] = on;
  });
  const range = document.querySelector<HTMLInputElement>('.date-bar input');
  if (range) range.value = String(number);
}
