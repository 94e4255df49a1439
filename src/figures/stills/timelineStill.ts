import TimelineDrawing from '../../charts/timeline/TimelineDrawing.svelte';
import { entryOf, type TimelineEntry } from '../../charts/timeline/TimelineMark.ts';
import { markPath, isOpenMark } from '../../charts/timeline/markPath.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { compareKnownDates, formatDay, WINDOW, type Day } from '../../domain/day.ts';
import { EVENT_KINDS, isSaid, kindLabel } from '../../domain/event.ts';
import { SYSTEM_FACE } from '../../geometry/eventLabel.ts';
import {
  layoutTimeline,
  prepareTimeline,
  type PreparedTimeline,
  type TimelineLayout,
} from '../../geometry/layoutTimeline.ts';
import { FOCUS } from '../../geometry/timeScale.ts';
import { stillWords as words } from '../../words/stills.ts';
import { timelineWords } from '../../words/timeline.ts';
import { drawStatic } from '../drawStatic.ts';
import { timelineMarks } from '../eventTimeline.ts';
import { frameOf, MARGIN } from './frame.ts';
import { line, widest, type Drawing, type Still, type StillSaid } from './markup.ts';
import { heldAround } from './stillDays.ts';

/** The width that the drawing of the pages is laid out for. */
const DRAWING = 860;
const WIDTH = DRAWING + 2 * MARGIN;

interface Prepared {
  /** The layout on every day outside the magnified years: no line is drawn there. */
  readonly quiet: TimelineLayout;
  readonly entries: ReadonlyMap<string, TimelineEntry>;
  readonly drawing: PreparedTimeline;
}

const preparedOf = new WeakMap<Dataset, Prepared>();

function prepared(dataset: Dataset): Prepared {
  let known = preparedOf.get(dataset);
  if (!known) {
    const events = timelineMarks(dataset, '')
      .map(entryOf)
      .sort((a, b) => compareKnownDates(a.date, b.date));
    const drawing = prepareTimeline({
      events,
      focus: FOCUS,
      widthPx: DRAWING,
      keyPx: 0,
      labelled: 1,
      face: SYSTEM_FACE,
    });
    known = {
      entries: new Map(events.map((entry) => [entry.id, entry])),
      drawing,
      quiet: layoutTimeline(drawing, WINDOW.first),
    };
    preparedOf.set(dataset, known);
  }
  return known;
}

function timelineDrawing(dataset: Dataset, on: Day): Drawing {
  const { entries, drawing, quiet } = prepared(dataset);
  const svg = drawStatic(TimelineDrawing, 'still', {
    id: 'mark',
    label: '',
    prepared: drawing,
    layout: on < FOCUS.from ? quiet : layoutTimeline(drawing, on),
    entries,
    on,
    opensNewTab: false,
    onselect: undefined,
  });
  return { markup: svg, width: DRAWING, height: drawing.frame.height };
}

/** What the marks mean: said and done, a line each, and the sizes in words. */
function key(): Drawing {
  const rows = [
    { lead: timelineWords.said, kinds: EVENT_KINDS.filter((kind) => isSaid(kind)) },
    { lead: timelineWords.done, kinds: EVENT_KINDS.filter((kind) => !isSaid(kind)) },
  ];
  const markup = rows
    .map(({ lead, kinds }, index) => {
      const y = 14 + index * 21;
      let x = 96;
      const marks = kinds.map((kind) => {
        const name = timelineWords.kindInKey(kindLabel(kind));
        const open = isOpenMark(kind, true) ? ' data-open=""' : '';
        const mark = `<svg x="${x + 6}" y="${y - 4.5}" overflow="visible"><path class="event-mark"${open} d="${markPath(kind, 1)}"/></svg>${line(x + 18, y, 'still-text', name)}`;
        x += 18 + Math.ceil(widest(name, 13.5)) + 16;
        return mark;
      });
      return `<text class="still-text" x="0" y="${y}"><tspan class="still-strong">${lead}</tspan></text>${marks.join('')}`;
    })
    .join('');
  return {
    markup: markup + line(0, 57, 'still-note', timelineWords.size),
    width: DRAWING,
    height: 60,
  };
}

/** What the still of the timeline says. */
export function timelineStillSaid(dataset: Dataset, on: Day): StillSaid {
  const { drawing, entries } = prepared(dataset);
  const last = [...entries.values()].findLast(
    ({ date }) => date.precision === 'day' && date.day <= on,
  );
  const latest = last ? ` ${words.latest(formatDay(last.date.day), last.title)}` : '';
  const said = words.timelineDescription(drawing.placement.placed.length, formatDay(on));
  return {
    title: words.title(words.timeline, on),
    description: `${said}${latest} ${words.noChange(heldAround(dataset, on))}`,
  };
}

/** The events of the magnified years, with the day `on` marked. */
export function timelineStill(dataset: Dataset, on: Day): Still {
  const frame = frameOf({
    width: WIDTH,
    lead: words.timeline,
    on,
    note: words.noChange(heldAround(dataset, on)),
    source: words.sourceOfCharts(dataset.sources.size),
    parts: [key(), timelineDrawing(dataset, on)],
  });
  return { ...frame, ...timelineStillSaid(dataset, on) };
}
