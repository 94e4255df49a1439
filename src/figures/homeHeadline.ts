import { tallyOn, type Dataset, type Tally } from '../domain/dataset.ts';
import { formatDay, OPENING_DAY } from '../domain/day.ts';
import { capitalised, listed, sizeOf } from '../domain/describe.ts';
import { inWords } from '../domain/numberWords.ts';
import type { Stance } from '../domain/stance.ts';

/** What `count` allies had done, as a clause. */
const CLAUSES: readonly (readonly [stance: Stance, clause: (count: string) => string])[] = [
  ['bans', (count) => `${count} barred it by rule`],
  ['excludes', (count) => `${count} kept it out in practice`],
  ['restricts', (count) => `${count} set limits`],
  ['reviewing', (count) => `${count} were still deciding`],
  ['permits', (count) => `${count} let it in`],
  ['no-measure', (count) => `${count} had taken no measure`],
];

function clausesOf(tally: Tally): readonly string[] {
  return CLAUSES.filter(([stance]) => tally[stance] > 0).map(([stance, clause]) =>
    clause(inWords(tally[stance])),
  );
}

/** The headline and the answer of the home page, counted over allies on the opening day. */
export function homeHeadline(dataset: Dataset): {
  readonly headline: string;
  readonly answer: string;
} {
  const tally = tallyOn(dataset, 'allies', OPENING_DAY);
  const size = sizeOf(tally);
  return {
    headline: `On the day Washington said it had evidence, ${inWords(tally.bans)} of ${size} allies had banned Huawei`,
    answer: `Of ${size} US allies on ${formatDay(OPENING_DAY)}, ${listed(clausesOf(tally))}. ${capitalised('Huawei')} denied the claim.`,
  };
}
