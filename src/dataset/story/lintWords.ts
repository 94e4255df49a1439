import { LOADED_WORDS } from './loadedWords.ts';
import type { StoryFile, StoryProblem } from './StoryFile.ts';
import { textOf, walk, type StoryNode } from './StoryNode.ts';

/** Allegations that need somebody who makes them. */
const ALLEGED =
  /\bHuawei(?:’s equipment|’s)?\b[^.;]*\b(?:spie[sd]|spying|stole|stolen|steals?|stealing|hack(?:s|ed|ing)|back ?doors?|smuggl\w+|sabotag\w+|colluded?|espionage)\b/i;

/** Words by which a sentence says that somebody says it, denies it, asks it or looks for it. */
const ATTRIBUTED =
  /\b(?:said|says?|saying|told|tells?|according|report(?:s|ed|ing)?|alleg\w*|claim(?:s|ed|ing)?|accus\w*|charg(?:e|es|ed)|argu\w*|den(?:y|ies|ied|ial|ying)|warn\w*|described|wrote|writes|called|calls|quoted?|whether|no (?:clear |concrete |published )?(?:evidence|proof)|suspect\w*|suspicions?|conclu\w*|reject(?:s|ed)|disput\w*|assert\w*|asked|believ\w*|suggest\w*|offer(?:s|ed)?)\b/i;

/** Warnings on words that judge, and on allegations that nobody makes. Each has a suggestion. */
export function lintWords(file: StoryFile): readonly StoryProblem[] {
  return file.tree ? paragraphsIn(file.tree).flatMap((it) => lintParagraph(file, it)) : [];
}

/** The paragraphs in which the story speaks itself: what stands in a <Quote> is somebody’s own word. */
function paragraphsIn(node: StoryNode): readonly StoryNode[] {
  if (node.name === 'Quote') return [];
  return node.type === 'paragraph' ? [node] : (node.children ?? []).flatMap(paragraphsIn);
}

function lintParagraph(file: StoryFile, paragraph: StoryNode): readonly StoryProblem[] {
  const alleged = textOf(paragraph)
    .split(/(?<=[.!?]”?) /)
    .filter((sentence) => ALLEGED.test(sentence) && !ATTRIBUTED.test(sentence))
    .map((sentence) =>
      file.warning(
        paragraph,
        `an allegation stands without who makes it: “${sentence.trim().slice(0, 60)}…”.`,
        'Say who said it, and put the denial beside it.',
      ),
    );
  return [...[...walk(paragraph)].flatMap((node) => loadedIn(file, node)), ...alleged];
}

/** The words that judge in a text node, each at its place; those in quotation marks are a speaker’s. */
function loadedIn(
  file: StoryFile,
  { type, value = '', position }: StoryNode,
): readonly StoryProblem[] {
  if (type !== 'text') return [];
  const spoken = value.replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));
  return LOADED_WORDS.flatMap(({ form, instead }) => {
    const found = form.exec(spoken);
    if (!found) return [];
    const problem = file.problemAt(
      (position?.start.offset ?? 0) + found.index,
      `“${found[0]}” judges.`,
      `Say ${instead}; keep the word only in somebody’s quoted speech.`,
    );
    return [{ ...problem, isWarning: true as const }];
  });
}
