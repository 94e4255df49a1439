import { ContentError, formatProblem } from '../../src/dataset/ContentError.ts';
import { readContent } from '../../src/dataset/parseContent.ts';
import { inventedContent, type Edit } from './inventedContent.ts';

/** What the check says of the invented content with those edits: one line a mistake, none when all is well. */
export function problemsOf(...edits: readonly Edit[]): readonly string[] {
  try {
    readContent(inventedContent(...edits));
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(formatProblem);
    throw error;
  }
}

export const edit = (file: string, before: string, after: string): Edit => ({
  file,
  before,
  after,
});
