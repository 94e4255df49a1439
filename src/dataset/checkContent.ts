import { checkExamples } from './checkExamples.ts';
import { checkStories } from './checkStories.ts';
import { ContentError, type ContentProblem } from './ContentError.ts';
import { readContent } from './parseContent.ts';
import { citedIn } from './story/citedIn.ts';
import { readContentFiles, readExampleFiles, readStoryFiles } from './readContentFiles.ts';

/** What is wrong with the facts and the stories, and what is only worth a look. */
export interface ContentReport {
  readonly problems: readonly ContentProblem[];
  readonly warnings: readonly ContentProblem[];
}

/** Every mistake in `content/` below `root`; empty when there is none. */
export function checkContent(root: string): readonly ContentProblem[] {
  return reportOn(root).problems;
}

/**
 * Mistakes and warnings of `content/` below `root`. Where the facts have mistakes, nothing is said of
 * warnings and stories.
 */
export function reportOn(root: string): ContentReport {
  try {
    const { dataset, warnings } = readContent(readContentFiles(root));
    const files = readStoryFiles(root);
    const stories = checkStories(files, dataset);
    const examples = checkExamples(new Map([...files, ...readExampleFiles(root)]), dataset);
    const cited = citedIn(files);
    // A record that only a story cites is in use; its field is its id.
    const unused = warnings.filter(({ field }) => !cited.has(field));
    return {
      problems: [...stories.problems, ...examples.filter(({ isWarning }) => !isWarning)],
      warnings: [...unused, ...stories.warnings, ...examples.filter((it) => it.isWarning)],
    };
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems, warnings: [] };
    throw error;
  }
}
