import { formatDayShort, type Day } from '../../domain/day.ts';
import { mapSays } from '../../words/map.ts';
import { nextStop, previousStop } from '../Playback.ts';
import type { View } from '../viewState.ts';
import { mark, part, say } from './dom.ts';

/** Sets title, date, filter and steps of a drawn map to a view. `stops` are the days with a change. */
export function paintControls(
  root: ParentNode,
  { on, group }: Pick<View, 'on' | 'group'>,
  stops: readonly Day[],
): void {
  say(part(root, '.chart-title span'), mapSays.title(on));
  const date = part(root, '.date-shown time');
  say(date, formatDayShort(on));
  mark(date, 'datetime', on);
  for (const button of root.querySelectorAll<HTMLElement>('[data-group]')) {
    mark(button, 'aria-pressed', String(button.dataset['group'] === group));
  }
  const step = (which: string): HTMLButtonElement => part(root, `[data-step="${which}"]`);
  step('previous').disabled = previousStop(stops, on) === undefined;
  step('next').disabled = nextStop(stops, on) === undefined;
}

/** Sets the play button; while it plays the live region is silent. */
export function paintPlay(root: ParentNode, isPlaying: boolean): void {
  const button = part(root, '[data-step="play"]');
  mark(button, 'data-playing', isPlaying);
  mark(button, 'aria-label', isPlaying ? mapSays.pause : mapSays.play);
  if (isPlaying) say(part(root, '[aria-live]'), '');
}
