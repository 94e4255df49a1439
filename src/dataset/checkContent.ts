import { ContentError, type ContentProblem } from './ContentError.ts';
import { parseContent } from './parseContent.ts';
import { readContentFiles } from './readContentFiles.ts';

/** Every mistake in `content/` below `root`; empty when there is none. */
export function checkContent(root: string): readonly ContentProblem[] {
  try {
    parseContent(readContentFiles(root));
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
