import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { createRawSnippet } from 'svelte';
import { FOCUS } from '../../src/geometry/timeScale.ts';
import EventTimeline from '../../src/charts/EventTimeline.svelte';
import TimelineFunnel from '../../src/charts/timeline/TimelineFunnel.svelte';
import type { TimelineMark } from '../../src/charts/timeline/TimelineMark.ts';
import { parsePage } from '../support/html.ts';
import { asPage } from '../support/renderedPage.ts';

const MARKS: readonly TimelineMark[] = [
  {
    id: 'early',
    date: '2011',
    title: 'Elbonia buys a network',
    kind: 'commercial',
    importance: 3,
    countries: ['ELB'],
    href: '/events/early/',
  },
  {
    id: 'month',
    date: '2019-12',
    title: 'Astoria shows Elbonia a paper',
    kind: 'claim',
    importance: 1,
    countries: ['AST', 'ELB'],
    href: '/events/month/',
  },
  {
    id: 'claim',
    date: '2020-02-11',
    title: 'Astoria says it has evidence',
    kind: 'claim',
    importance: 1,
    countries: ['AST'],
    href: '/events/claim/',
  },
  {
    id: 'denial',
    date: '2020-02-12',
    title: 'The company calls the claim a ‘smokescreen’',
    kind: 'denial',
    importance: 1,
    countries: ['AST'],
    href: '/events/denial/',
  },
  {
    id: 'rule',
    date: '2020-07-14',
    title: 'Elbonia orders the company out',
    kind: 'legal',
    importance: 1,
    countries: ['ELB'],
    href: '/events/rule/',
  },
];
const props = {
  id: 'time',
  events: MARKS,
  on: '2020-02-11',
  focus: FOCUS,
  isBesideMap: false,
  isEmbed: false,
  keyToMarks: createRawSnippet(() => ({ render: () => '<p>Key</p>' })),
} as const;
const body = render(EventTimeline, { props }).body;
const document = parsePage(asPage(body));

describe('the timeline as it is served', () => {
  test('looks as it did', async () => {
    await expect(asPage(body, ['timeline', 'timelineList', 'timelineDrawing'])).toMatchFileSnapshot(
      'timeline.html',
    );
  });

  test('carries the public hooks, each event once, dated as well as it is known', () => {
    const root = document.querySelector('[data-chart="timeline"]');
    expect(root?.getAttribute('data-on')).toBe('2020-02-11');
    expect(root?.hasAttribute('data-ready')).toBe(false);
    const listed = [...document.querySelectorAll('[data-event]')];
    expect(
      listed.map((item) => [
        item.localName,
        item.getAttribute('data-event'),
        item.getAttribute('data-date'),
      ]),
    ).toEqual([
      ['li', 'early', '2011'],
      ['li', 'month', '2019-12'],
      ['li', 'claim', '2020-02-11'],
      ['li', 'denial', '2020-02-12'],
      ['li', 'rule', '2020-07-14'],
    ]);
  });

  test('links every event to its page in the list, with nothing hidden but by the style sheet', () => {
    const links = [...document.querySelectorAll('li[data-event] > a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(MARKS.map(({ href }) => href));
    expect(body).not.toMatch(/\shidden[\s>=]/);
  });

  test('sets the day as a rule between the events before it and those of it', () => {
    const day = document.querySelector('li[aria-current="date"]');
    expect(day?.textContent.trim()).toBe('11 Feb 2020, the day shown');
    expect(day?.previousElementSibling?.getAttribute('data-event')).toBe('month');
    expect(day?.nextElementSibling?.getAttribute('data-event')).toBe('claim');
  });

  test('has one drawing with one tab stop, and marks named as their labels read', () => {
    const drawings = [...document.querySelectorAll('svg.timeline-drawing')];
    expect(drawings).toHaveLength(1);
    for (const drawing of drawings) {
      const links = [...drawing.querySelectorAll('a[href]')];
      expect(links).toHaveLength(4);
      expect(links.filter((link) => link.getAttribute('tabindex') === '0')).toHaveLength(1);
      for (const link of links) {
        const said = link.querySelector('text')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
        expect(link.getAttribute('aria-label')?.replace(':', '')).toContain(said);
      }
    }
  });

  test('holds no style attribute, which the policy would block', () => {
    expect(
      body + render(TimelineFunnel, { props: { on: '2020-02-11', focus: FOCUS } }).body,
    ).not.toMatch(/\sstyle=/);
  });
});

test('a country takes the other events away and the count says so', () => {
  const chosen = parsePage(
    asPage(
      render(EventTimeline, { props: { ...props, country: 'ELB', countryName: 'Elbonia' } }).body,
    ),
  );
  expect(chosen.querySelectorAll('[data-event]')).toHaveLength(3);
  expect(chosen.querySelectorAll('svg.timeline-drawing a')).toHaveLength(2);
  expect(chosen.querySelector('[role="status"]')?.textContent).toBe('3 of 5 events: Elbonia');
});

test('in an embed every link opens a tab of its own', () => {
  const embed = parsePage(
    asPage(render(EventTimeline, { props: { ...props, isEmbed: true } }).body),
  );
  const links = [...embed.querySelectorAll('a[href]')];
  expect(
    links.every(
      (link) => link.getAttribute('target') === '_blank' && link.getAttribute('rel') === 'noopener',
    ),
  ).toBe(true);
});
