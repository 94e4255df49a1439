import { formatDay, formatDayShort, type Day } from '../domain/day.ts';
import { capitalised, groupInSentence } from '../domain/describe.ts';
import type { Group } from '../domain/membership.ts';
import { stanceLabel, type Stance } from '../domain/stance.ts';

/** Words of story pages and of what stands in a story. */
export const storyWords = {
  title: 'Stories',
  description:
    'What was claimed about Huawei, what was shown, and what allied governments decided: each story told with its sources and with the charts that go with it.',
  lead: 'The lead story',
  readingTime: (minutes: number) => `${minutes} min read`,
  sources: 'Sources',
  source: (number: number) => `Source ${number}`,
  back: (index: number, of: number) =>
    of === 1 ? 'Back to the text' : `Back to the text, place ${index + 1} of ${of}`,
  said: (by: string, date: string) => `${by}, ${date}`,
  disputedBy: 'Disputed by',
  evidence: 'Evidence:',
  countryOn: (stance: Stance, on: Day) => `${stanceLabel(stance)} on ${formatDay(on)}`,
  contents: 'In this story',
  previous: 'Previous story',
  next: 'Next story',
  related: 'Read on',
  cite: 'How to cite this story',
  citation: (title: string, published: Day, address: string) =>
    `The Huawei Question, “${title}”, ${formatDay(published)}, ${address}`,
  stepLink: 'Link to this step',
  steps: 'The map, step by step',
  key: 'Positions on Huawei',
  /** "Allies by position, 2018–2020. Line: 11 Feb 2020." */
  countsNote: (group: Group, { from, to }: { readonly from: Day; readonly to: Day }, on: Day) =>
    `${capitalised(groupInSentence(group))} by position, ${from.slice(0, 4)}–${to.slice(0, 4)}. Line: ${formatDayShort(on)}. Figures at the right: ${formatDayShort(to)}.`,
  mapTitle: (on: Day) => `Positions on Huawei, ${formatDayShort(on)}`,
  image: 'Image:',
  draft: 'Draft: shown in development only',
} as const;
