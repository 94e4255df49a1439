import type { StepState } from '../../charts/scrolly/StepState.ts';
import { parseDay, type Day } from '../../domain/day.ts';
import { isMapView, type MapView } from '../../domain/mapView.ts';

const STEP = /<[a-z]+\b[^>]*\sdata-step\b[^>]*>/g;

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\sdata-${name}="([^"]*)"`).exec(tag)?.[1];
}

/** The states of the steps in `html`, in order: those with a day and a view. */
function statesIn(html: string): readonly StepState[] {
  return (html.match(STEP) ?? []).flatMap((tag) => {
    const on = parseDay(attribute(tag, 'on') ?? '');
    const country = attribute(tag, 'country');
    const view = attribute(tag, 'view') ?? '';
    return on && isMapView(view) ? [{ on, view, ...(country !== undefined && { country }) }] : [];
  });
}

/**
 * The steps of a scrolly, the views they use, and the one it starts with. Throws RangeError when none
 * has the day `start`.
 */
export function readSteps(
  html: string,
  start: Day,
): {
  readonly all: readonly StepState[];
  readonly views: readonly MapView[];
  readonly start: StepState;
} {
  const all = statesIn(html);
  const first = all.find(({ on }) => on === start);
  if (!first) throw new RangeError(`<Scrolly start="${start}"> has no <Step on="${start}">`);
  return { all, views: [...new Set(all.map(({ view }) => view))], start: first };
}
