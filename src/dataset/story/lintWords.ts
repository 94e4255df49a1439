import type { StoryFile, StoryProblem } from './StoryFile.ts';
import { textOf, walk } from './StoryNode.ts';

/** Words that judge, with what a neutral sentence says instead. */
const LOADED: readonly (readonly [form: RegExp, instead: string])[] = [
  [/\bregimes?\b/i, 'government'],
  [/\bcommunist(?: party)? china\b/i, 'China'],
  [/\bred china\b/i, 'China'],
  [/\b(?:tech|telecoms?) giant\b/i, 'company'],
  [/\bso-called\b/i, 'the name without it, or who calls it so'],
  [/\bnotorious(?:ly)?\b/i, 'what happened, with its source'],
  [/\bcontroversial\b/i, 'who disputes it, and why'],
  [/\bcrack(?:ed|s)? ?down\b/i, 'what was decided'],
  [
    /\b(?:cav(?:ed|es|ing)|kowtow(?:ed|s|ing)?|bow(?:ed|s|ing)? to|capitulat\w+)\b/i,
    'changed its decision',
  ],
  [/\b(?:bull(?:y|ied|ying)|strong-arm\w*|arm-twist\w*)\b/i, 'urged, or warned of'],
  [/\b(?:bombshell|shocking|explosive|damning)\b/i, 'what was said, by whom'],
  [/(?<!\b(?:is|are|was|were|be|been) )\badmit(?:s|ted|ting)?\b/i, 'said'],
  [/\b(?:obviously|clearly|of course|undoubtedly)\b/i, 'nothing: let the source say it'],
  [/\bhawk(?:s|ish)?\b/i, 'what they argued for'],
  [/\bspy firm\b/i, 'company'],
];

/** Allegations that need somebody who makes them. */
const ALLEGED =
  /\bHuawei(?:’s equipment|’s)?\b[^.;]*\b(?:spie[sd]|spying|stole|steals?|stealing|hack(?:s|ed|ing)|back ?doors?|smuggl\w+|sabotag\w+|colluded?|espionage)\b/i;

/** Words by which a sentence says that somebody says it, denies it or asks it. */
const ATTRIBUTED =
  /\b(?:said|says?|saying|told|tells?|according|report(?:s|ed|ing)?|alleg\w*|claim\w*|accus\w*|charg(?:e|es|ed)|argu\w*|den(?:y|ies|ied|ial|ying)|warn\w*|described|wrote|writes|called|calls|quoted?|account|whether|if|no evidence|question\w*|suspect\w*|suspicions?|conclu\w*|found|finding|held|holds|offer\w*|would|rejects?|rejected|disput\w*|assert\w*|asked|believ\w*|named?|suggest\w*|proof|prove|shown|doubts?|evidence)\b/i;

/** Warnings on words that judge, and on allegations that nobody makes. Each has a suggestion. */
export function lintWords(file: StoryFile): readonly StoryProblem[] {
  if (!file.tree) return [];
  const paragraphs = [...walk(file.tree)].filter(({ type }) => type === 'paragraph');
  return paragraphs.flatMap((paragraph) => {
    const text = textOf(paragraph);
    const loaded = LOADED.flatMap(([form, instead]) => {
      const found = form.exec(text)?.[0];
      return found === undefined
        ? []
        : [
            file.warning(
              paragraph,
              `“${found}” judges.`,
              `Say ${instead}; keep the word only in somebody’s quoted speech.`,
            ),
          ];
    });
    const alleged = text
      .split(/(?<=[.!?]”?) /)
      .filter((sentence) => ALLEGED.test(sentence) && !ATTRIBUTED.test(sentence))
      .map((sentence) =>
        file.warning(
          paragraph,
          `an allegation stands without who makes it: “${sentence.trim().slice(0, 60)}…”.`,
          'Say who said it, and put the denial beside it.',
        ),
      );
    return [...loaded, ...alleged];
  });
}
