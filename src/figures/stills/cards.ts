import { allChanges, type Dataset } from '../../domain/dataset.ts';
import { OPENING_DAY, type Day } from '../../domain/day.ts';
import type { MapView } from '../../domain/mapView.ts';
import { inForceOn, isStayed, type Government } from '../../domain/position.ts';
import { cardWords as words } from '../../words/cards.ts';
import { homeHeadline } from '../homeHeadline.ts';
import { platesOf } from '../plates.ts';
import { cardAlt, cardMapSaid, type Card } from './card.ts';
import { stillDayFor, stillDays } from './stillDays.ts';

/** What a card takes from a story. */
export interface StoryLead {
  readonly id: string;
  readonly title: string;
  readonly on: Day;
  readonly view: MapView;
}

/** Where a page's picture stands, and what it shows. */
export interface PageCard {
  readonly path: string;
  readonly alt: string;
}

/** The plate that shows the country: Europe's where it is on it, else the world's. */
function viewOf(dataset: Dataset, code: string): MapView {
  const [europe] = platesOf(dataset, ['europe']);
  const isThere = [...(europe?.shapes ?? []), ...(europe?.markers ?? [])].some(
    (one) => one.code === code,
  );
  return isThere ? 'europe' : 'world';
}

function countryCard(dataset: Dataset, { code, name, history }: Government): Card {
  const position = inForceOn(history, OPENING_DAY);
  const headline = words.country(name, position.stance, isStayed(position, OPENING_DAY));
  // A bloc has no outline: its card shows where it lies.
  const isBloc = dataset.blocs.has(code);
  const view = isBloc ? 'europe' : viewOf(dataset, code);
  return {
    id: `countries/${code.toLowerCase()}`,
    headline,
    on: OPENING_DAY,
    view,
    outlined: isBloc ? [] : [code],
  };
}

/** Europe, or the world where all that changed on the day lies beyond Europe's plate. */
function dayCard(dataset: Dataset, on: Day): Card {
  const changed = allChanges(dataset).filter(({ date }) => date.day === on);
  const isElsewhere =
    changed.length > 0 && changed.every(({ code }) => viewOf(dataset, code) === 'world');
  const view = isElsewhere ? 'world' : 'europe';
  return { id: `days/${on}`, headline: words.day, on, view, outlined: [] };
}

function homeCard(dataset: Dataset): Card {
  const { headline } = homeHeadline(dataset);
  return { id: 'home', headline, on: OPENING_DAY, view: 'europe', outlined: [] };
}

function storyCard({ id, title, on, view }: StoryLead): Card {
  return { id: `stories/${id}`, headline: title, on, view, outlined: [] };
}

/** Every card of the site: home, the record, each story, each government, each day that has stills. */
export function cardsOf(dataset: Dataset, stories: readonly StoryLead[]): readonly Card[] {
  const record: Card = {
    id: 'record',
    headline: words.record,
    on: OPENING_DAY,
    view: 'europe',
    outlined: [],
  };
  return [
    homeCard(dataset),
    record,
    ...stories.map(storyCard),
    ...[...dataset.governments.values(), ...dataset.blocs.values()].map((government) =>
      countryCard(dataset, government),
    ),
    ...stillDays(dataset).map((day) => dayCard(dataset, day)),
  ];
}

function pageCard(dataset: Dataset, card: Card): PageCard {
  return { path: `/cards/${card.id}.png`, alt: cardAlt(dataset, card) };
}

/** The picture of the home page. */
export function cardOfHome(dataset: Dataset): PageCard {
  const card = homeCard(dataset);
  // Its headline is the page's title, which is said beside the picture: / weighs what it may.
  return { ...pageCard(dataset, card), alt: cardMapSaid(dataset, card.on) };
}

/** The picture of a government's dossier. */
export function cardOfCountry(dataset: Dataset, government: Government): PageCard {
  return pageCard(dataset, countryCard(dataset, government));
}

/** The picture of a page about a day: the map that day, or on the last day of change before it. */
export function cardOfDay(dataset: Dataset, day: Day): PageCard {
  return pageCard(dataset, dayCard(dataset, stillDayFor(dataset, day)));
}

/** The picture of a story. */
export function cardOfStory(dataset: Dataset, story: StoryLead): PageCard {
  return pageCard(dataset, storyCard(story));
}
