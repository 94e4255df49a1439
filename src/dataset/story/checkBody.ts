import { checkCitations } from './checkCitations.ts';
import { checkElements } from './checkElements.ts';
import { checkNumbers } from './checkNumbers.ts';
import type { Known } from './checkValue.ts';
import { lintWords } from './lintWords.ts';
import type { StoryFile, StoryProblem } from './StoryFile.ts';

/** Every mistake and warning of a text in MDX, its front matter apart. */
export function checkBody(file: StoryFile, known: Known): readonly StoryProblem[] {
  return [
    ...checkElements(file, known),
    ...checkCitations(file, known.dataset, known.events),
    ...checkNumbers(file, known.dataset),
    ...lintWords(file),
  ];
}
