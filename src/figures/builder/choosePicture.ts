// Which still a snippet carries for a chart in a state, and what of the state it does not show.
import { OPENING_DAY, parseDay, type Day } from '../../domain/day.ts';
import type { CountryCode } from '../../domain/position.ts';
import type { EmbedState, StateName } from '../../share/embedProtocol.ts';
import { builderSays as says } from '../../words/builder.ts';
import type { EmbedChart } from '../../words/embed.ts';
import { heldIn, stillDayIn, type StillCalendar } from '../stills/stillCalendar.ts';

/** A part of the state that a still may leave out. */
type LeftOut = keyof typeof says.leftOut;

export interface PictureChoice {
  /** Below /stills/, without the ending. */
  readonly path: string;
  readonly day: Day;
  /** The day that the chart shows. */
  readonly chosen: Day;
  /** Between which days every position is as on `day`. */
  readonly held: { readonly first: Day; readonly last: Day };
  readonly leftOut: readonly LeftOut[];
}

interface Chosen {
  readonly chart: EmbedChart;
  /** The government that the chart is about, where it is about one. */
  readonly about?: CountryCode | undefined;
  readonly state: EmbedState;
  /** What the chart shows unless asked. */
  readonly defaults: EmbedState;
}

/** What the stills show by themselves; another value of it is left out. */
const SHOWN: Readonly<Partial<Record<StateName, string>>> = { group: 'all' };

function leftOutOf({ chart, state, defaults }: Chosen, view: string): readonly LeftOut[] {
  const names = (['vs', 'country', 'group', 'kind', 'importance', 'from'] as const).filter(
    (name) => {
      if (chart === 'country' && name === 'country') return false;
      const isAsked = (one: StateName): boolean =>
        Boolean(state[one]) && state[one] !== (SHOWN[one] ?? defaults[one]);
      return isAsked(name) || (name === 'from' && isAsked('to'));
    },
  );
  const isOtherView =
    (chart === 'map' || chart === 'explorer') && state.view !== undefined && state.view !== view;
  return [...names, ...(isOtherView ? (['view'] as const) : [])];
}

/** The still for the chart in that state. `europe` holds the countries on Europe's plate. */
export function choosePicture(
  chosen: Chosen,
  calendar: StillCalendar,
  europe: readonly CountryCode[],
): PictureChoice {
  const { chart, about, state, defaults } = chosen;
  const on = parseDay(state.on || defaults.on || OPENING_DAY) ?? OPENING_DAY;
  const day = stillDayIn(calendar, on);
  const isMap = chart === 'map' || chart === 'explorer' || chart === 'country';
  const asked = state.view || defaults.view || 'europe';
  const isBeyond = about !== undefined ? !europe.includes(about) : asked !== 'europe';
  const view = isBeyond ? 'world' : 'europe';
  return {
    path: `${isMap ? `map/${view}` : chart}/${day}`,
    day,
    chosen: on,
    held: heldIn(calendar, day),
    leftOut: leftOutOf(chosen, view),
  };
}

/** What the builder says of the picture it pastes. */
export function pictureSaid(chart: EmbedChart, choice: PictureChoice): string {
  const { day, chosen, held, leftOut } = choice;
  return [
    chart === 'country' ? says.pictureOfCountry : '',
    chart === 'explorer' ? says.pictureOfExplorer : '',
    day === chosen ? says.pictureOwn(day) : says.pictureOther(day, chosen),
    says.pictureHolds(held),
    leftOut.length > 0 ? says.pictureWhole(leftOut.map((name) => says.leftOut[name])) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
