import { formatDay, type Day } from '../domain/day.ts';
import { capitalised } from '../domain/describe.ts';
import { inWords } from '../domain/numberWords.ts';

/** Words of the home page below its charts. */
export const homeWords = {
  source: (count: number) =>
    `Source: government acts and press reports, ${count} sources. Borders: Natural Earth, de facto lines.`,
  coding: 'How positions are coded',
  turns: (count: number) => `${capitalised(inWords(count))} days that changed the picture`,
  turnsNote:
    'Each bar shows the allies of that day by position; its figures count governments. A claim stands beside its denial.',
  /** "Since 28 January 2020: one ally moved towards closed, one towards open." */
  moved: (since: Day, isFirst: boolean, closer: number, away: number) => {
    const before = isFirst ? 'Since 2009' : `Since ${formatDay(since)}`;
    const allies = (count: number): string =>
      `${inWords(count)} ${count === 1 ? 'ally' : 'allies'}`;
    if (closer + away === 0) return `${before}: no ally stood elsewhere than before.`;
    if (away === 0) return `${before}: ${allies(closer)} moved towards closed.`;
    if (closer === 0) return `${before}: ${allies(away)} moved towards open.`;
    return `${before}: ${allies(closer)} moved towards closed, ${inWords(away)} towards open.`;
  },
  stories: 'More stories',
  ways: 'Ways in',
  way: {
    explore: (moves: number, movers: number) =>
      `Map, timeline, counts and strips with one date: ${moves} moves by ${movers} governments.`,
    countries: (count: number) =>
      `${count} governments, each with its history, its claims and its sources. Find yours.`,
    claims: (count: number) =>
      `${count} claims, denials and findings, each with the evidence that was shown.`,
    method: 'How a position is coded, the hard cases, whose borders, and every correction.',
    data: 'Positions, events, claims and sources to download, as CSV and JSON.',
    embed: 'Put a chart into an article of yours: it fits its column and sets no cookie.',
  },
} as const;
