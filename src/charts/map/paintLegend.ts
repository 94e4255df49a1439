import type { Tally } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import type { Group } from '../../domain/membership.ts';
import { STANCES, type Stance } from '../../domain/stance.ts';
import { part, say } from './dom.ts';
import { legendTitle } from './legendTitle.ts';

/** What the legend counts. */
export interface LegendState {
  readonly on: Day;
  /** The group counted first; with `all`, allies. */
  readonly group: Group;
  readonly counts: Tally;
  /** The governments outside that group, shown beside it; absent under a filter. */
  readonly others: Tally | undefined;
  readonly declared: number;
}

/** Sets a drawn legend to other counts: its title, and the rows of `stances`. */
export function paintLegend(
  legend: ParentNode,
  state: LegendState,
  stances: readonly Stance[] = STANCES,
): void {
  const { counts, others, declared } = state;
  const title = legendTitle(state);
  say(part(legend, '.legend-title strong'), title.strong);
  say(part(legend, '.legend-title span'), title.rest);
  say(part(legend, '[data-declared]'), String(declared));
  const unit = legend.querySelector<HTMLElement>('.others-unit');
  if (unit) unit.hidden = !others;
  for (const stance of stances) {
    const row = part(legend, `[data-row="${stance}"]`);
    const other = others?.[stance] ?? 0;
    say(part(row, '.count strong'), String(counts[stance]));
    say(part(row, '.others'), other > 0 ? `+ ${other}` : '');
    // A small legend has counts alone.
    const whole = row.querySelector<HTMLElement>('.whole-bricks');
    if (whole) {
      lay(whole, stance, 'brick', counts[stance]);
      lay(part(row, '.half-bricks'), stance, 'brick half', other);
    }
  }
}

function lay(bricks: HTMLElement, stance: Stance, className: string, count: number): void {
  while (bricks.childElementCount > count) bricks.lastElementChild?.remove();
  while (bricks.childElementCount < count) {
    const brick = document.createElement('i');
    brick.className = className;
    brick.dataset['swatch'] = stance;
    bricks.append(brick);
  }
}
