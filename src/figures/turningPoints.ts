import { movesBetween, tallyOn, type Dataset, type Tally } from '../domain/dataset.ts';
import { WINDOW, type Day } from '../domain/day.ts';
import { sizeOf } from '../domain/describe.ts';
import type { TimelineEvent } from '../domain/event.ts';
import { STANCES, type Stance } from '../domain/stance.ts';
import { answerTo } from './claimPairs.ts';

/** A part of the bar of allies, in percent of its width. */
export interface BarPart {
  readonly stance: Stance;
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

/** One of the days that the home page names. */
export interface TurningPoint {
  readonly day: Day;
  /** The event, and beside a claim the denial that answered it. */
  readonly events: readonly TimelineEvent[];
  readonly tally: Tally;
  readonly bar: readonly BarPart[];
  /** How allies moved since the turning point before, or since the record began. */
  readonly since: Day;
  readonly closer: number;
  readonly away: number;
}

/** The tally as parts of a bar, from most open to most closed; stances that nobody holds have none. */
function barOf(tally: Tally): readonly BarPart[] {
  const percent = (count: number): number => Math.round((count / sizeOf(tally)) * 1e4) / 100;
  let before = 0;
  return STANCES.filter((stance) => tally[stance] > 0).map((stance) => {
    const count = tally[stance];
    const part = { stance, count, start: percent(before), size: percent(count) };
    before += count;
    return part;
  });
}

/** The days that editors marked as turning points, in order, each with where allies stood on it. */
export function turningPoints(dataset: Dataset): readonly TurningPoint[] {
  const marked = dataset.events.filter(({ isTurningPoint }) => isTurningPoint);
  return marked.map((event, index) => {
    const { day } = event.date;
    const since = marked[index - 1]?.date.day ?? WINDOW.first;
    const answer = answerTo(dataset, event);
    const tally = tallyOn(dataset, 'allies', day);
    const { closer, away } = movesBetween(dataset, 'allies', since, day);
    const events = answer ? [event, answer] : [event];
    return { day, events, tally, bar: barOf(tally), since, closer, away };
  });
}
