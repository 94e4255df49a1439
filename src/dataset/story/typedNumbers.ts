import { GROUPS, type Group } from '../../domain/membership.ts';
import { spelledOut } from '../../domain/numberWords.ts';

/** Numbers in words by their value: from two to ninety-nine. */
const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 98 }, (_, index): [string, number] => [spelledOut(index + 2), index + 2]),
);

/** What may be counted under each noun. */
const COUNTED: Readonly<Record<string, readonly Group[]>> = {
  allies: ['allies', 'treaty'],
  governments: GROUPS,
  countries: GROUPS,
  states: GROUPS,
  capitals: GROUPS,
  members: ['nato', 'eu', 'five-eyes'],
  partners: ['partners', 'five-eyes'],
};

/** What a government does to Huawei: a number before it counts governments without naming them. */
const DID =
  '(?:had |have |has )?(?:(?:a |formal )*bans?|banned|barred|restrict(?:ed|s)?|permit(?:ted|s)?|excluded?|keep|kept) (?:Huawei|it|the company)\\b';

const WORDS = [...VALUES.keys()].sort((a, b) => b.length - a.length).join('|');
const KINDS = '(?:US |NATO |EU |European |Asian |Five Eyes |allied |treaty |other )*';
const NUMBER = new RegExp(
  `\\b(\\d+|${WORDS}) (?:${KINDS}(${Object.keys(COUNTED).join('|')})\\b|(?=${DID}))`,
  'gi',
);

/** A number of governments that an editor typed. */
export interface TypedNumber {
  /** As it stands: "nine allied governments". */
  readonly phrase: string;
  readonly value: number;
  /** What it may count. */
  readonly groups: readonly Group[];
  /** Where it stands in the text, in characters. */
  readonly index: number;
}

/** The numbers of governments in `text`, in digits or in words up to ninety-nine. */
export function typedNumbers(text: string): readonly TypedNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [phrase, number = '', noun = ''] = match;
    return {
      phrase: phrase.trim(),
      value: VALUES.get(number.toLowerCase()) ?? Number(number),
      groups: COUNTED[noun.toLowerCase()] ?? GROUPS,
      index: match.index,
    };
  });
}
