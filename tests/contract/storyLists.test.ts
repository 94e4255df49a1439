import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/dataset/parseContent.ts';
import { readContentFiles } from '../../src/dataset/readContentFiles.ts';
import { isElement, parseMdx, textProp, walk } from '../../src/dataset/story/StoryNode.ts';
import { ROOT } from '../../src/desk/node.mjs';
import { membersOn, stanceOn } from '../../src/domain/dataset.ts';

const dataset = parseContent(readContentFiles(ROOT));
const text = readFileSync(join(ROOT, 'content/stories/what-washington-said.mdx'), 'utf8');
const heading = '## Where the allies stood at the end of 2020';

test('the lead story names, after each number of its last section, the allies that are counted in it', () => {
  const section = text.slice(text.indexOf(heading));
  expect(section).toContain(heading);
  const named = new Map<string, string[]>();
  let stance: string | undefined;
  for (const node of [...walk(parseMdx(section))].filter(isElement)) {
    if (node.name === 'Count') stance = textProp(node, 'stance');
    const code = node.name === 'Country' ? textProp(node, 'code') : undefined;
    if (stance === undefined || code === undefined) continue;
    named.set(stance, [...(named.get(stance) ?? []), code]);
  }
  const counted = new Map<string, string[]>();
  for (const { code } of membersOn(dataset, 'allies', '2020-12-31')) {
    const held = stanceOn(dataset, code, '2020-12-31');
    counted.set(held, [...(counted.get(held) ?? []), code]);
  }
  const sorted = (lists: ReadonlyMap<string, readonly string[]>) =>
    Object.fromEntries([...lists].map(([key, codes]) => [key, codes.toSorted()]));
  expect(sorted(named)).toEqual(sorted(counted));
});
