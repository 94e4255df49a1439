import { parseDay } from '../../domain/day.ts';
import { describeMap } from '../../domain/describe.ts';
import { percentAt, WHOLE } from '../../geometry/timeScale.ts';
import { mark, part } from '../map/dom.ts';
import { mapState } from '../map/mapState.ts';
import { paintPlates } from '../map/paintPlates.ts';
import { decodeCountries } from '../MapCountry.ts';
import { followSteps } from './followSteps.ts';

/**
 * Lets the drawn map in `scrolly` follow the step that is read. All that a step shows in words was drawn
 * at build; here plates are repainted and lines are shown and hidden.
 */
export function startScrolly(scrolly: HTMLElement): void {
  const chart = part(scrolly, '[data-chart="map"]');
  const frame = part(chart, '.scrolly-frame');
  const steps = [...scrolly.querySelectorAll<HTMLElement>('.story-step')];
  const bars = [...chart.querySelectorAll<HTMLElement>('.scrolly-bar')];
  const strips = [...chart.querySelectorAll<HTMLElement>('[data-strip]')];
  const plates = [...frame.querySelectorAll<HTMLElement>('.scrolly-plate')];
  const countries = decodeCountries(chart.dataset['countries'] ?? '');

  followSteps(steps, (index) => {
    const { on: text = '', country, view, crop } = steps[index]?.dataset ?? {};
    const on = parseDay(text);
    if (!on) return;
    const { painted, counted, counts } = mapState(countries, on, 'all');
    mark(chart, 'data-on', on);
    mark(chart, 'data-country', country);
    mark(frame, 'data-crop', crop);
    mark(frame, 'aria-label', describeMap(on, counted, counts));
    for (const plate of plates) plate.hidden = plate.dataset['view'] !== view;
    paintPlates(frame, {
      painted,
      changed: country === undefined ? [] : [country],
      selected: undefined,
    });
    for (const [place, bar] of bars.entries()) bar.hidden = place !== index;
    const x = `${percentAt(WHOLE, on).toFixed(2)}%`;
    for (const strip of strips) {
      strip.hidden = strip.dataset['strip'] !== country;
      strip.querySelector('.date-line')?.setAttribute('x', x);
      strip.querySelector('.strip-pin circle')?.setAttribute('cx', x);
    }
  });
  mark(scrolly, 'data-following', true);
  mark(chart, 'data-ready', true);
}
