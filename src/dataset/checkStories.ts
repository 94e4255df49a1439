import type { Dataset } from '../domain/dataset.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentFiles } from './parseContent.ts';
import { didYouMean } from './nearest.ts';
import { idSchema } from './schemas/text.ts';
import { storySchema } from './schemas/story.ts';
import { checkBody } from './story/checkBody.ts';
import { knownOf, PICTURE } from './story/knownOf.ts';
import { StoryFile, type StoryProblem } from './story/StoryFile.ts';
import { validateFile } from './validateFile.ts';

const STORY = /^content\/stories\/[^/]+\.mdx$/;

/**
 * Every mistake and every warning in the stories, sorted by file and place. `files` are those below
 * content/stories/: stories as text, pictures by name alone.
 */
export function checkStories(
  files: ContentFiles,
  dataset: Dataset,
): { readonly problems: readonly ContentProblem[]; readonly warnings: readonly ContentProblem[] } {
  const stories = [...files]
    .filter(([name]) => STORY.test(name))
    .map(([name, text]) => new StoryFile(name, text));
  const known = knownOf(files, dataset);
  const problems = stories.flatMap((story): readonly StoryProblem[] =>
    story.syntaxProblems.length > 0
      ? story.syntaxProblems
      : [...checkFrontMatter(story), ...checkBody(story, known)],
  );
  const all: readonly StoryProblem[] = [
    ...checkPlaces([...files.keys()]),
    ...checkSlugs(stories),
    ...checkRelated(stories),
    ...problems,
  ].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  return {
    problems: all.filter(({ isWarning }) => !isWarning),
    warnings: all.filter(({ isWarning }) => isWarning),
  };
}

/** Front matter as far as other stories need it, unchecked. */
function related(story: StoryFile): readonly unknown[] {
  const list = (story.frontMatter.value as { related?: unknown } | null)?.related;
  return Array.isArray(list) ? list : [];
}

function checkFrontMatter({ name, text, frontMatter }: StoryFile): readonly ContentProblem[] {
  if (!text.startsWith('---')) {
    return [
      wholeFile(
        name,
        'has no front matter.',
        'Begin with a line ---, then title, standfirst and the rest, then ---.',
      ),
    ];
  }
  const { value, problems } = validateFile(frontMatter, storySchema);
  if (!value?.updated || value.updated >= value.published) return problems;
  return [
    frontMatter.problem(
      ['updated'],
      'is earlier than `published`.',
      'Check the two dates: they may be swapped.',
    ),
  ];
}

function wholeFile(file: string, message: string, remedy: string): ContentProblem {
  return { file, line: 1, column: 1, field: '', message, remedy };
}

function checkPlaces(names: readonly string[]): readonly ContentProblem[] {
  return names
    .filter((name) => !STORY.test(name) && !PICTURE.test(name))
    .map((name) =>
      wholeFile(
        name,
        'is in no place the site reads.',
        'Stories stand in content/stories/ and end in .mdx; their pictures in content/stories/images/.',
      ),
    );
}

/** Slugs are ids, and none stands twice, in whatever case. */
function checkSlugs(stories: readonly StoryFile[]): readonly ContentProblem[] {
  const slugs = stories.map(({ slug }) => slug.toLowerCase());
  return stories.flatMap(({ name, slug }, index) => {
    const first = stories[slugs.indexOf(slug.toLowerCase())];
    if (first && first.name !== name && slugs.indexOf(slug.toLowerCase()) < index)
      return [wholeFile(name, `has the address of ${first.name}.`, 'Rename one of the two files.')];
    return idSchema.safeParse(slug).success
      ? []
      : [
          wholeFile(
            name,
            `“${slug}” is no address.`,
            'Name the file in lower-case letters, digits and single hyphens.',
          ),
        ];
  });
}

function checkRelated(stories: readonly StoryFile[]): readonly ContentProblem[] {
  const slugs = stories.map(({ slug }) => slug);
  return stories.flatMap((story) => {
    const others = slugs.filter((slug) => slug !== story.slug);
    return related(story).flatMap((slug, index) => {
      if (typeof slug !== 'string' || others.includes(slug)) return [];
      const message = slug === story.slug ? 'names the story itself.' : `no story “${slug}”.`;
      const remedy = `${slug === story.slug ? '' : didYouMean(slug, others)} Use: ${others.join(', ')}.`;
      return [story.frontMatter.problem(['related', index], message, remedy.trim())];
    });
  });
}
