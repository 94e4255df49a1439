import { formatDay, type Day } from '../domain/day.ts';

/** Words in frozen charts. */
export const editionWords = {
  frozen: (edition: string, day: Day) => `Edition ${edition}, data as of ${formatDay(day)}.`,
  takenHome: (day: Day) => `Data as of ${formatDay(day)}.`,
  live: 'See the live chart',
  /** The note inside the archive of one chart. */
  readme: ({
    title,
    day,
    live,
    page,
  }: Readonly<Record<'title' | 'day' | 'live' | 'page', string>>) =>
    [
      title,
      `From The Huawei Question, ${live}`,
      `Data as of ${day}.`,
      '',
      'Put this folder anywhere on your own server and frame its page, which takes the parameters of the live chart:',
      '',
      `<iframe src="${page}" title="${title}" width="100%" height="1100" loading="lazy" style="border:0"></iframe>`,
      '',
      'Nothing in it is fetched from elsewhere; links lead to the live site.',
      'Charts, text and data: Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/',
      'Code: MIT. Country outlines: Natural Earth, in the public domain.',
      '',
    ].join('\n'),
} as const;
