import { idSchema } from '../../dataset/schemas/text.ts';
import { storySchema } from '../../dataset/schemas/story.ts';
import { formatDay, OPENING_DAY, type Day } from '../../domain/day.ts';
import { fitting } from './fitting.ts';
import type { Plan, Standing } from './Plan.ts';
import type { Request } from './readRequest.ts';
import { Refusal } from './Refusal.ts';
import { slugOf } from './slugOf.ts';

/** Longest beginning of `title` that a shared link can show. */
const SHARE_LENGTH = 140;

function template(title: string, on: string, today: Day): string {
  const quoted = JSON.stringify(title);
  return `---
title: ${quoted}
standfirst: "Say in one or two sentences what happened, and what is disputed."
published: ${today}
status: draft
lead: { chart: map, on: ${on}, view: europe }
share: ${JSON.stringify(title.slice(0, SHARE_LENGTH))}
related: []
---

{/* Begin with what happened, where and when, and who says so; the denial stands beside it. After each
statement of fact comes its source: Cite, with an id of content/sources/. The page /guide/ shows every
component beside the text that makes it. Remove this note. */}

On ${formatDay(on as Day)}, <Count stance="bans,excludes" group="allies" on="${on}" /> of the <Count group="allies" on="${on}" /> allied governments in this record banned Huawei from 5G or kept it out in practice.

## Where governments stood

<PositionsMap on="${on}" view="europe" title="Positions on Huawei, ${formatDay(on as Day)}" />

<StanceCounts group="allies" from="2018-01-01" on="${on}" title="Where allied governments stood, 2018 to 2020" />
`;
}

/** A draft that builds as it stands. */
export function planStory({ title, options }: Request, { files, today }: Standing): Plan {
  const slug = slugOf(title);
  if (!idSchema.safeParse(slug).success) {
    throw new Refusal(`“${title}” makes no address. Use letters of the Latin alphabet and digits.`);
  }
  const path = `content/stories/${slug}.mdx`;
  if (files.has(path)) {
    throw new Refusal(`${path} exists already. Choose another title, or go on writing there.`);
  }
  const { on } = fitting(
    storySchema.pick({ title: true, lead: true }),
    { title, lead: { chart: 'map', on: options.get('on') ?? OPENING_DAY } },
    { on: 'on' },
  ).lead;
  return {
    writes: new Map([[path, template(title, on, today)]]),
    next: [
      `npm run dev, and open /stories/${slug}/: a draft shows there and in no build.`,
      'Write the standfirst and the text. /guide/ shows every component and the text that makes it.',
      'npm run check names every mistake with its line.',
      'status: published, when it is ready.',
    ],
  };
}
