import { tallyOn, type Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import { capitalised, inWords, sizeOf } from '../../domain/describe.ts';
import type { Group } from '../../domain/membership.ts';
import { isStance } from '../../domain/stance.ts';

/**
 * How many governments of `group` held one of the stances on `on`; all of them without `stances`,
 * a list parted by commas. Throws RangeError for a word that is no stance.
 */
export function countStances(dataset: Dataset, group: Group, on: Day, stances?: string): number {
  const tally = tallyOn(dataset, group, on);
  if (stances === undefined) return sizeOf(tally);
  return stances
    .split(',')
    .map((word) => word.trim())
    .reduce((sum, word) => {
      if (!isStance(word)) throw new RangeError(`“${word}” is no stance`);
      return sum + tally[word];
    }, 0);
}

const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

/** A count at the start of a sentence, where digits may not stand: "Ten", "Forty-two". */
export function spelledOut(count: number): string {
  const teen = TEENS[count - 10];
  const ten = TENS[Math.floor(count / 10) - 2];
  const rest = count % 10 === 0 ? '' : `-${inWords(count % 10)}`;
  return capitalised(teen ?? (ten && count < 100 ? `${ten}${rest}` : inWords(count)));
}
