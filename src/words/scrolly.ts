import type { Tally } from '../domain/dataset.ts';
import { describeGroup, sizeOf } from '../domain/describe.ts';
import { inWords } from '../domain/numberWords.ts';

/** Words of the map beside a story's steps. */
export const scrollyWords = {
  /** What it says of a day without a country: "Of 52 allies, two ban Huawei". */
  banned: (tally: Tally) =>
    `Of ${describeGroup('allies', sizeOf(tally))}, ${inWords(tally.bans)} ${tally.bans === 1 ? 'bans' : 'ban'} Huawei`,
} as const;
