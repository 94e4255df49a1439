import { describeMap } from '../../domain/describe.ts';
import { STANCES } from '../../domain/stance.ts';
import type { View } from '../viewState.ts';
import { mark, part } from './dom.ts';
import type { MapState } from './mapState.ts';
import { paintChangeNote } from './paintChangeNote.ts';
import { paintControls } from './paintControls.ts';
import { paintLegend } from './paintLegend.ts';

type PaintWords = (root: ParentNode, view: Pick<View, 'on' | 'group'>, state: MapState) => void;

/** Title, date and steps, with the name of the plates for those who do not see them. */
const paintHead: PaintWords = (root, view, { stops, counted, counts }) => {
  mark(part(root, '.plates'), 'aria-label', describeMap(view.on, counted, counts));
  paintControls(root, view, stops);
};

/** A row's bricks are many: two rows are enough for one piece. */
const countPainters = [STANCES.slice(0, 2), STANCES.slice(2, 4), STANCES.slice(4)].map(
  (stances): PaintWords =>
    (root, { on }, { counted: group, counts, others, declared }) => {
      const legend = root.querySelector('.legend');
      if (legend) paintLegend(legend, { on, group, counts, others, declared }, stances);
    },
);

/** The last change and the next. */
const paintNote: PaintWords = (root, _, { painted, note }) => {
  paintChangeNote(root, note, (code) => painted.get(code)?.name ?? code);
};

/** Set what a drawn map says about its day, each a part of it: together all of its words. */
export const wordPainters: readonly PaintWords[] = [paintHead, ...countPainters, paintNote];
