import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import StanceCounts from '../../src/charts/StanceCounts.svelte';
import type { Tally } from '../../src/domain/dataset.ts';
import { FOCUS } from '../../src/geometry/timeScale.ts';
import { parsePage } from '../support/html.ts';
import { asPage } from '../support/renderedPage.ts';

const NONE: Tally = {
  permits: 0,
  'no-measure': 0,
  reviewing: 0,
  restricts: 0,
  excludes: 0,
  bans: 0,
};
const props = {
  label: 'Invented allies by position',
  steps: [
    { day: '2018-01-01', tally: { ...NONE, 'no-measure': 12 } },
    { day: '2018-08-23', tally: { ...NONE, 'no-measure': 10, bans: 1, reviewing: 1 } },
    {
      day: '2020-03-27',
      tally: { ...NONE, 'no-measure': 8, bans: 1, excludes: 1, reviewing: 1, permits: 2 },
    },
  ],
  group: 'allies',
  span: FOCUS,
  on: '2020-02-11',
} as const;
const body = render(StanceCounts, { props }).body;
const document = parsePage(asPage(body));

describe('the counts as they are served', () => {
  test('look as they did', async () => {
    await expect(asPage(body, ['stripMarks', 'counts'])).toMatchFileSnapshot('counts.html');
  });

  test('carry the public hooks', () => {
    expect(document.querySelector('[data-chart="counts"]')?.getAttribute('data-on')).toBe(
      '2020-02-11',
    );
    const stances = [...document.querySelectorAll('path')].map((path) =>
      path.getAttribute('data-stance'),
    );
    expect(stances).toEqual(['bans', 'excludes', 'reviewing', 'no-measure', 'permits']);
  });

  test('name each band at its end, at least 16 px apart', () => {
    const places = [...document.querySelectorAll('.count-labels text')].map((text) =>
      Number(text.getAttribute('y')),
    );
    expect(places).toHaveLength(5);
    places
      .slice(1)
      .forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(16));
  });

  test('say the counts at the start, on the date and at the end, and at each year’s end', () => {
    expect(document.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Invented allies by position. On 1 January 2018, of 12 allies: 12 no measure. On 11 February 2020, of 12 allies: 1 bans, 1 under review and 10 no measure. On 31 December 2020, of 13 allies: 1 bans, 1 keeps out in practice, 1 under review, 8 no measure and 2 permits.',
    );
    const years = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(years.map(([year]) => year)).toEqual(['2018', '2019', '2020']);
    expect(years[2]).toEqual(['2020', '2', '8', '1', '0', '1', '1']);
  });

  test('draw no line for a date outside the span', () => {
    const early = render(StanceCounts, { props: { ...props, on: '2013-01-01' } }).body;
    expect(early).not.toContain('date-flag');
  });

  test('hold no style attribute, which the policy would block', () => {
    expect(body).not.toMatch(/\sstyle=/);
  });
});
