import { ContentError, type ContentProblem } from './ContentError.ts';
import { readContent } from './parseContent.ts';
import { readContentFiles } from './readContentFiles.ts';

/** What is wrong with the facts, and what is only worth a look. */
export interface ContentReport {
  readonly problems: readonly ContentProblem[];
  readonly warnings: readonly ContentProblem[];
}

/** Every mistake in `content/` below `root`; empty when there is none. */
export function checkContent(root: string): readonly ContentProblem[] {
  return reportOn(root).problems;
}

/** Mistakes and warnings of `content/` below `root`. Warnings are known only where there is no mistake. */
export function reportOn(root: string): ContentReport {
  try {
    return { problems: [], warnings: readContent(readContentFiles(root)).warnings };
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems, warnings: [] };
    throw error;
  }
}
