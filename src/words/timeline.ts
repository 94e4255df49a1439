import { formatDayShort, type Day } from '../domain/day.ts';

/** Every word of the timeline's interface. Dates and kinds are the domain's. */
export const timelineWords = {
  title: 'What was said, and what was done',
  embedTitle: 'What was said on Huawei, and what was done',
  said: 'Said, above',
  done: 'Done, below',
  /** Under the list's own word, "law and courts", too long for the key. */
  kindInKey: (label: string) => label.replace(' and ', ', '),
  size: 'Large marks: main events. Small: detail. Open with a line: day not known.',
  list: 'Events in order of time',
  drawing: (count: number, years: string) =>
    `${events(count)} of ${years} on a time scale. Arrow keys move from one to the next. The list holds them all.`,
  /** "2018–2020", "2019", or two days where the span is not of whole years. */
  years: (from: Day, to: Day) => {
    const isWhole = from.endsWith('-01-01') && to.endsWith('-12-31');
    if (!isWhole) return `${formatDayShort(from)}–${formatDayShort(to)}`;
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first}–${last}`;
  },
  /** The name of a mark and of its link. */
  event: (dateAndKind: string, title: string) => `${dateAndKind}: ${title}`,
  /** Of a bar that stands for events too near to each other. */
  crowd: (
    {
      count,
      from,
      to,
      side,
    }: {
      readonly count: number;
      readonly from: Day;
      readonly to: Day;
      readonly side: 'above' | 'below';
    },
    isButton: boolean,
  ) =>
    `${count} more ${side === 'above' ? 'said' : 'done'}, ${formatDayShort(from)}${from === to ? '' : ` to ${formatDayShort(to)}`}${isButton ? ': zoom in' : ''}`,
  crowded: (count: number) => `Where marks would touch, bars count ${events(count)} more.`,
  dayOnMap: (date: string) => `${date}, the day on the map`,
  dayShown: (date: string) => `${date}, the day shown`,
  showDay: (date: string) => `Show ${date}`,
  showAll: (count: number) => `Show all ${events(count)}`,
  showNear: 'Show only those around the date',
  openList: (count: number) =>
    count === 1 ? 'The event as a list' : `All ${events(count)} as a list`,
  openLongList: (count: number) => `Events as a list, ${count} in all`,
  closeList: 'Close the list',
  earlier: 'Earlier events',
  later: 'Later events',
  inListOnly: (count: number) =>
    `${events(count)} outside these years ${count === 1 ? 'stands' : 'stand'} in the list alone.`,
  filtered: (count: number, total: number, country: string | undefined) =>
    country === undefined
      ? `${count} of ${events(total)}`
      : `${count} of ${events(total)}: ${country}`,
  none: 'No event matches this choice.',
} as const;

function events(count: number): string {
  return `${count} ${count === 1 ? 'event' : 'events'}`;
}
