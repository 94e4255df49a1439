import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { expectWhole } from './layout.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

function describeViolation({ id, impact, help, helpUrl, nodes }: Violation): string {
  const places = nodes.map(({ target, failureSummary }) => {
    const what = (failureSummary ?? '')
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
    return `  ${target.join(' ')}\n    ${what.join('\n    ')}`;
  });
  return [`${id} (${impact}): ${help}`, ...places, `  ${helpUrl}`].join('\n');
}

/** Expects the page, once it is laid out whole, to break no rule of axe up to WCAG 2.2 AA and best practice. */
export async function expectNoViolations(page: Page, when = ''): Promise<void> {
  // Places that move while they are read look as if they covered each other.
  await expectWhole(page);
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
    // A page without frames needs no second page to gather results in.
    .setLegacyMode(page.frames().length === 1)
    .analyze();
  expect(violations.map(describeViolation).join('\n\n'), `axe on ${page.url()} ${when}`).toBe('');
}
