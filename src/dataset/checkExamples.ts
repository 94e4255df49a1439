import type { Dataset } from '../domain/dataset.ts';
import type { ContentFiles } from './parseContent.ts';
import { exampleSchema } from './schemas/example.ts';
import { checkBody } from './story/checkBody.ts';
import { knownOf } from './story/knownOf.ts';
import { StoryFile, type StoryProblem } from './story/StoryFile.ts';
import { validateFile } from './validateFile.ts';

const EXAMPLE = /^content\/guide\/[^/]+\.mdx$/;

/**
 * Every mistake and warning in the examples of the editors’ guide: what it tells editors to write must hold
 * as the stories do. `files` are those of the guide and of the stories, for their pictures.
 */
export function checkExamples(files: ContentFiles, dataset: Dataset): readonly StoryProblem[] {
  const known = knownOf(files, dataset);
  return [...files]
    .filter(([name]) => EXAMPLE.test(name))
    .map(([name, text]) => new StoryFile(name, text))
    .flatMap((file) =>
      file.syntaxProblems.length > 0
        ? file.syntaxProblems
        : [...validateFile(file.frontMatter, exampleSchema).problems, ...checkBody(file, known)],
    );
}
