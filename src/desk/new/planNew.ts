import { checkStories } from '../../dataset/checkStories.ts';
import { ContentError, formatProblem, type ContentProblem } from '../../dataset/ContentError.ts';
import { parseContent, type ContentFiles } from '../../dataset/parseContent.ts';
import type { Day } from '../../domain/day.ts';
import type { NewKind } from '../../words/newContent.ts';
import type { Plan, Standing } from './Plan.ts';
import { planCountry } from './planCountry.ts';
import { planEvent } from './planEvent.ts';
import { planSource } from './planSource.ts';
import { planStory } from './planStory.ts';
import type { Request } from './readRequest.ts';
import { Refusal } from './Refusal.ts';

const PLANS: Readonly<Record<NewKind, (request: Request, standing: Standing) => Plan>> = {
  story: planStory,
  event: planEvent,
  country: planCountry,
  source: planSource,
};

function refuse(said: string, problems: readonly ContentProblem[]): never {
  throw new Refusal([said, ...problems.map(formatProblem)].join('\n'));
}

/** What stands there, checked. Throws Refusal with its mistakes. */
function read(said: string, facts: ContentFiles, stories: ContentFiles): Standing['dataset'] {
  try {
    const dataset = parseContent(facts);
    const { problems } = checkStories(stories, dataset);
    return problems.length > 0 ? refuse(said, problems) : dataset;
  } catch (error) {
    if (error instanceof ContentError) refuse(said, error.problems);
    throw error;
  }
}

function laidOver(files: ContentFiles, writes: Plan['writes'], form: RegExp): ContentFiles {
  return new Map([...files, ...[...writes].filter(([path]) => form.test(path))]);
}

/**
 * What to write for a request, held to the whole content check before anything is written. Throws Refusal
 * where something of that name exists, where a value is wrong, or where content has mistakes already.
 */
export function planNew(
  request: Request,
  { facts, stories, today }: { facts: ContentFiles; stories: ContentFiles; today: Day },
): Plan {
  const dataset = read('content/ has mistakes already. Mend these first:', facts, stories);
  const files = new Map([...facts, ...stories]);
  const plan = PLANS[request.kind](request, { files, dataset, today });
  read(
    'with it, content/ would have these mistakes, so nothing was written:',
    laidOver(facts, plan.writes, /\.yaml$/),
    laidOver(stories, plan.writes, /\.mdx$/),
  );
  return plan;
}
