import { governmentOf, type Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { inForceOn, type CountryCode, type Position } from '../domain/position.ts';
import { STANCES, type Stance } from '../domain/stance.ts';

/** A position that shows what a stance means. */
export interface StanceExample {
  readonly stance: Stance;
  readonly code: CountryCode;
  readonly name: string;
  readonly position: Position;
}

const EXAMPLES: Readonly<Record<Stance, readonly [CountryCode, Day]>> = {
  permits: ['HUN', '2019-11-05'],
  'no-measure': ['ALB', '2009-01-01'],
  reviewing: ['DEU', '2019-03-07'],
  restricts: ['BEL', '2020-06-22'],
  excludes: ['NZL', '2018-11-28'],
  bans: ['SWE', '2020-10-20'],
};

/** One example for each stance, most open first. Throws RangeError where the data no longer bears it out. */
export function stanceExamples(dataset: Dataset): readonly StanceExample[] {
  return STANCES.map((stance) => {
    const [code, day] = EXAMPLES[stance];
    const { name, history } = governmentOf(dataset, code);
    const position = inForceOn(history, day);
    if (position.stance !== stance || position.from.day !== day) {
      throw new RangeError(`${code} is no example of ${stance} on ${day}: choose another`);
    }
    return { stance, code, name, position };
  });
}
