/**
 * Paints a drawn map for the day of the address before it is first seen: stances, names, rings, date and
 * knob. Counts and changes, which it does not work out, are hidden (`data-stale`) until the controller
 * has them; so is a chart beside it (`data-waits`). Where more than the day and the country is asked for, it leaves the chart held back. Runs
 * inline after the drawing, written out as text: it may use nothing from outside its body.
 */
export function paintFirst(): void {
  const root = document.documentElement;
  const map = document.querySelector<HTMLElement>('[data-chart="map"]');
  if (!map || root.dataset['asked'] === undefined) return;
  const asked = new URLSearchParams(location.search);
  new URLSearchParams(location.hash.replace(/^#\??/, '')).forEach((value, name) => {
    asked.set(name, value);
  });
  const drawn = new URLSearchParams(root.dataset['drawn']);
  const isOther = (name: string): boolean =>
    Boolean(asked.get(name)) && asked.get(name) !== drawn.get(name);
  // Another plate has yet to be fetched, and a filter is the controller's to apply.
  if (isOther('group') || isOther('view')) return;
  delete root.dataset['asked'];
  root.dataset['waits'] = '';
  const on = asked.get('on') ?? '';
  const first = Date.parse('2009-01-01');
  const time = Date.parse(on);
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(on) &&
    time >= first &&
    time <= Date.parse('2020-12-31') &&
    new Date(time).toISOString().startsWith(on);
  if (!isDay || on === map.dataset['on']) return;
  const all = (selector: string): NodeListOf<HTMLElement> => map.querySelectorAll(selector);
  const short = (day: string): string => {
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
  };
  const stances = 'permits no-measure reviewing restricts excludes bans'.split(' ');
  const number = Math.round((time - first) / 864e5);
  const stanceOf: Record<string, string> = {};
  const isStayed: Record<string, boolean> = {};
  const hasDeclared: Record<string, boolean> = {};
  (map.dataset['countries'] ?? '').split('\n').forEach((line) => {
    const [code = '', , , declared = '', history = ''] = line.split(';');
    hasDeclared[code] = declared !== '' && parseInt(declared, 36) <= number;
    history.split(' ').forEach((entry) => {
      if (parseInt(entry.slice(3), 36) <= number) {
        stanceOf[code] = stances[Number(entry[0])] ?? '';
        isStayed[code] = parseInt(entry.split('.')[1] ?? '0', 36) > number;
      }
    });
  });
  all('[data-country]').forEach((shape) => {
    const code = shape.dataset['country'] ?? '';
    shape.dataset['stance'] = stanceOf[code] ?? '';
    shape.toggleAttribute('data-stayed', isStayed[code]);
    delete shape.dataset['emphasis'];
  });
  all('[data-name]').forEach((name) => {
    const stance = stanceOf[name.dataset['name'] ?? ''];
    const text = name.querySelector('text');
    if (!stance || !text) return;
    const isQuiet = stance === 'no-measure';
    name.toggleAttribute('data-off', isQuiet && !('large' in name.dataset));
    text.classList.toggle('quiet', isQuiet);
    if ('inside' in name.dataset) text.dataset['ink'] = stance;
  });
  all('[data-ring]').forEach((ring) => {
    ring.toggleAttribute('data-off', !hasDeclared[ring.dataset['ring'] ?? '']);
  });
  const before = short(map.dataset['on'] ?? '');
  all('.chart-title span, .legend-title span, .date-shown time').forEach((text) => {
    text.textContent = (text.textContent ?? '').replace(before, short(on));
  });
  map.querySelector('.date-shown time')?.setAttribute('datetime', on);
  const range = map.querySelector<HTMLInputElement>('.scrubber input');
  if (range) range.value = String(number);
  const line = map.querySelector('.scrubber .date-line');
  const x = `${(number / 4383) * 100}%`;
  line?.setAttribute('x1', x);
  line?.setAttribute('x2', x);
  map.dataset['on'] = on;
  map.dataset['stale'] = '';
}
