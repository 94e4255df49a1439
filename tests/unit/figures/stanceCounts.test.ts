import { expect, test } from 'vitest';
import { parseContent } from '../../../src/dataset/parseContent.ts';
import { readContentFiles } from '../../../src/dataset/readContentFiles.ts';
import { tallyOn } from '../../../src/domain/dataset.ts';
import { GROUPS } from '../../../src/domain/membership.ts';
import { dayAt } from '../../../src/domain/day.ts';
import { countSteps } from '../../../src/figures/stanceCounts.ts';
import { tallyAt } from '../../../src/geometry/stackCounts.ts';
import { WHOLE } from '../../../src/geometry/timeScale.ts';

const dataset = parseContent(readContentFiles('.'));

test.each(GROUPS)('the steps of %s say what the domain counts, on every day', (group) => {
  const steps = countSteps(dataset, group, WHOLE);
  for (let number = 0; number <= 4382; number += 7) {
    const day = dayAt(number);
    expect(tallyAt(steps, day), day).toEqual(tallyOn(dataset, group, day));
  }
});
