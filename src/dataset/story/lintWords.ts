import { LOADED_WORDS } from './loadedWords.ts';
import type { StoryFile, StoryProblem } from './StoryFile.ts';
import { textOf, walk, type StoryNode } from './StoryNode.ts';

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
    const loaded = [...walk(paragraph)].flatMap((node) => loadedIn(file, node));
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

/** The words that judge in a text node, each at its place. */
function loadedIn(file: StoryFile, node: StoryNode): readonly StoryProblem[] {
  if (node.type !== 'text') return [];
  return LOADED_WORDS.flatMap(({ form, instead }) => {
    const found = form.exec(node.value ?? '');
    if (!found) return [];
    const problem = file.problemAt(
      (node.position?.start.offset ?? 0) + found.index,
      `“${found[0]}” judges.`,
      `Say ${instead}; keep the word only in somebody’s quoted speech.`,
    );
    return [{ ...problem, isWarning: true as const }];
  });
}
