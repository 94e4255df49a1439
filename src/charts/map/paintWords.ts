import { describeMap } from '../../domain/describe.ts';
import type { View } from '../viewState.ts';
import { mark, part } from './dom.ts';
import type { MapState } from './mapState.ts';
import { paintChangeNote } from './paintChangeNote.ts';
import { paintControls } from './paintControls.ts';
import { paintLegend } from './paintLegend.ts';

/** Sets what a drawn map says about its day: the name of the plates, legend, note of the last and next change, controls. */
export function paintWords(
  root: ParentNode,
  view: Pick<View, 'on' | 'group'>,
  { painted, stops, counts, others, counted, declared, note }: MapState,
): void {
  mark(part(root, '.plates'), 'aria-label', describeMap(view.on, counted, counts));
  const legend = root.querySelector('.legend');
  if (legend) paintLegend(legend, { on: view.on, group: counted, counts, others, declared });
  paintChangeNote(root, note, (code) => painted.get(code)?.name ?? code);
  paintControls(root, view, stops);
}
