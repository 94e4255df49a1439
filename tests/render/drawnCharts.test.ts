// Charts as embeds redraw them: what the small runtime writes is what Svelte's own server writes.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { drawText } from '../../src/charts/drawn/textRuntime.ts';
import CountsEmbed from '../../src/charts/embeds/CountsEmbed.svelte';
import countsAsText from '../../src/charts/embeds/CountsEmbed.svelte?drawn';
import StripsEmbed from '../../src/charts/embeds/StripsEmbed.svelte';
import stripsAsText from '../../src/charts/embeds/StripsEmbed.svelte?drawn';
import TimelineEmbed from '../../src/charts/embeds/TimelineEmbed.svelte';
import timelineAsText from '../../src/charts/embeds/TimelineEmbed.svelte?drawn';
import EventFilters from '../../src/charts/explorer/EventFilters.svelte';
import filtersAsText from '../../src/charts/explorer/EventFilters.svelte?drawn';
import type { MapCountry } from '../../src/charts/MapCountry.ts';
import type { TimelineMark } from '../../src/charts/timeline/TimelineMark.ts';
import { DEFAULT_VIEW } from '../../src/charts/viewState.ts';
import { government, position } from '../support/inventedDataset.ts';
import { INVENTED_ROWS } from '../support/inventedStrips.ts';

/** Without the marks of hydration, with ids by their order, and styles as `redraw` sets them. */
function plain(html: string): string {
  const ids = new Map<string, string>();
  return html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(' style="', ' data-style="')
    .replaceAll(/\b(?:drawn-|s)(\d+)\b/g, (id) => {
      if (!ids.has(id)) ids.set(id, `id-${ids.size}`);
      return ids.get(id) ?? '';
    });
}

function bySvelte(component: unknown, props: Record<string, unknown>): string {
  return plain(render(component as Component<Record<string, unknown>>, { props }).body);
}

const MARKS: readonly TimelineMark[] = [
  { id: 'a', date: '2011', title: 'One & <two> "three"', kind: 'commercial', importance: 3 },
  { id: 'b', date: '2019-12', title: 'Astoria shows a paper', kind: 'claim', importance: 1 },
  { id: 'c', date: '2020-02-11', title: 'It says it has evidence', kind: 'claim', importance: 1 },
  { id: 'd', date: '2020-02-12', title: 'The company denies it', kind: 'denial', importance: 1 },
].map((mark) => ({ ...mark, countries: ['AST'], href: `/events/${mark.id}/` }) as TimelineMark);

const COUNTRIES: readonly MapCountry[] = ['AST', 'ELB'].map((code, index) => ({
  ...government(code, code, [
    position('2009-01-01', 'no-measure'),
    position(index === 0 ? '2018-10' : '2020-03-01', 'bans'),
  ]),
  nato: { since: position('2009-01-01', 'bans').from },
  isHome: false,
}));

const STOPS = ['2018-10-01', '2020-03-01'];
const view = DEFAULT_VIEW;

describe('a chart compiled to text', () => {
  test.each([
    ['at first', { view, stops: STOPS }],
    ['filtered', { view: { ...view, country: 'AST', kinds: ['claim'], on: '2019-12-01' } }],
    [
      'as a reader left it',
      { view, stops: STOPS, hand: { isWhole: true, on: view.on, earlier: 1, stop: 'c' } },
    ],
  ])('is the timeline that Svelte draws, %s', (_, more) => {
    const props = { marks: MARKS, names: new Map([['AST', 'Arstotzka']]), ...more };
    const drawn = plain(drawText(timelineAsText, props));
    expect(drawn).toBe(bySvelte(TimelineEmbed, props));
  });

  test.each([
    ['at first', { view, sort: 'closing' }],
    [
      'while a period is read, by name',
      {
        view: { ...view, country: 'AST' },
        sort: 'name',
        hand: { reading: { code: 'AST', index: 1 }, stop: { code: 'AST', index: 1 } },
      },
    ],
  ])('is the strips that Svelte draws, %s', (_, more) => {
    const references = [{ day: '2018-08-23', label: 'A day' }];
    const props = { countries: COUNTRIES, rows: INVENTED_ROWS, references, stops: STOPS, ...more };
    const drawn = plain(drawText(stripsAsText, props));
    expect(drawn).toBe(bySvelte(StripsEmbed, props));
  });

  test('is the counts that Svelte draws', () => {
    for (const isReady of [false, true]) {
      const props = { countries: COUNTRIES, view, stops: STOPS, isReady };
      expect(plain(drawText(countsAsText, props))).toBe(bySvelte(CountsEmbed, props));
    }
  });

  test('is the selects that Svelte draws', () => {
    const props = {
      kinds: view.kinds,
      importance: 2,
      country: 'AST',
      text: '"',
      names: { AST: 'Arstotzka', ELB: 'Elbonia' },
      onchange: () => undefined,
      ontext: () => undefined,
    };
    expect(plain(drawText(filtersAsText, props))).toBe(bySvelte(EventFilters, props));
  });
});
