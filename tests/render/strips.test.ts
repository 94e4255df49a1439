import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import CountryStrip from '../../src/charts/CountryStrip.svelte';
import StanceStrips from '../../src/charts/StanceStrips.svelte';
import { dayNumber } from '../../src/domain/day.ts';
import { FOCUS, WHOLE } from '../../src/geometry/timeScale.ts';
import { parsePage } from '../support/html.ts';
import { INVENTED_ROWS } from '../support/inventedStrips.ts';
import { asPage } from '../support/renderedPage.ts';

const body = render(StanceStrips, {
  props: {
    label: 'Positions of invented states',
    rows: INVENTED_ROWS,
    on: '2020-02-11',
    sort: 'closing',
    country: 'ELB',
    references: [{ day: '2019-05-15', label: 'a day' }],
    onsort: () => undefined,
  },
}).body;
const document = parsePage(asPage(body));
const STYLES = ['strips', 'stripKey', 'stripMarks'];

describe('the strips as they are served', () => {
  test('look as they did', async () => {
    await expect(asPage(body, STYLES)).toMatchFileSnapshot('strips.html');
  });

  test('carry the public hooks', () => {
    const root = document.querySelector('[data-chart="strips"]');
    expect(root?.getAttribute('data-on')).toBe('2020-02-11');
    expect(root?.hasAttribute('data-ready')).toBe(false);
    const codes = [...document.querySelectorAll('tbody tr[data-country]')].map((row) =>
      row.getAttribute('data-country'),
    );
    expect(codes).toEqual(['MOT', 'AST', 'ELB']);
    expect(document.querySelectorAll('tr[data-country="AST"] rect[data-stance]')).toHaveLength(3);
  });

  test('say every period in words, once', () => {
    const row = document.querySelector('tr[data-country="AST"]');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('/countries/ast/');
    expect([...(row?.querySelectorAll('li') ?? [])].map((item) => item.textContent.trim())).toEqual(
      [
        'No measure, until October 2018',
        'Under review, from October 2018 until 15 January 2020',
        'Bans, from 15 January 2020 to the end of 2020, government decision, then law, stayed by a court from 1 March 2020 until 1 June 2020',
        '5G declaration with the US, 2 September 2019',
      ],
    );
    expect(row?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('count neither the state that asks nor what never moved', () => {
    const headings = [...document.querySelectorAll('.strip-heading')].map((heading) =>
      heading.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(headings).toEqual(['Bans, end of 2020 1 ally', 'Permits, end of 2020 1 other']);
    expect(document.querySelector('.strip-still')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      '1 state had no measure throughout: Quietland.',
    );
  });

  test('leave every name in the tab order until scripts run', () => {
    expect(document.querySelectorAll('[tabindex]')).toHaveLength(0);
  });

  test('hold no style attribute, which the policy would block', () => {
    expect(body).not.toMatch(/\sstyle=/);
  });

  test('are widened in a narrow container by as much as the window is longer than its last years', () => {
    const days = ({ from, to }: typeof WHOLE): number => dayNumber(to) + 1 - dayNumber(from);
    const zoom = /--zoom: (\d\.\d+)/.exec(readFileSync('src/styles/strips.css', 'utf8'))?.[1];
    expect(Number(zoom)).toBeCloseTo(days(WHOLE) / days(FOCUS), 4);
    expect(FOCUS.to).toBe(WHOLE.to);
  });
});

test('one strip alone is a picture with its periods as its name', async () => {
  const strip = render(CountryStrip, { props: { row: INVENTED_ROWS[1], on: '2020-02-11' } }).body;
  expect(parsePage(asPage(strip)).querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
    'Elbonia: No measure, until 1 May 2012; Permits, from 1 May 2012 to the end of 2020, government decision.',
  );
  await expect(asPage(strip, STYLES)).toMatchFileSnapshot('strips-country.html');
});
