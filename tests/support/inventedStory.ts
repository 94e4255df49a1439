// A story without a mistake, on invented countries: tests spoil one line of it.
import type { Dataset } from '../../src/domain/dataset.ts';
import {
  event,
  government,
  inventedDataset,
  membership,
  position,
  source,
} from './inventedDataset.ts';

export const STORY_NAME = 'content/stories/the-cable.mdx';

export const STORY = `---
title: The cable
standfirst: Arland let it in. Borland asked why.
published: 2026-11-24
status: published
lead: { chart: map, on: 2020-02-11, view: europe }
share: How two neighbours answered one question.
related: [the-port]
---

On 11 February 2020 a minister of <Country code="AAA" /> said that the <Term id="sea-cable">cable</Term> stays.<Cite id="a1" />

## What was said

It was <Event id="cable-warning">a warning</Event> and no more.<Cite id="e1" />

<Claim id="cable-warning" />

<Scrolly chart="map" start="2020-02-11">

<Step on="2020-02-11" country="AAA" view="europe">

On that day <Count stance="bans" group="allies" on="2020-02-11" start /> had a ban.<Cite id="a1" />

</Step>

<Step on="2020-07-14" country="BBB" view="world">

The second government followed.<Cite id="b1" />

</Step>

</Scrolly>

<EventTimeline on="2020-02-11" country="AAA" from="2019-01-01" to="2020-12-31" title="Arland" />

<StanceStrips group="nato" on="2020-12-31" title="Rows" />

<StanceCounts group="allies" from="2018-01-01" on="2020-12-31" title="Counts" />

<PositionsMap on="2020-12-31" view="europe" title="The end" />

<Figure src="cable.jpg" alt="A cable on a beach" caption="The landing." credit="Harbour board" />

<Quote speaker="A minister" date="2020-02-11" source="a1">

It stays.

</Quote>

<Aside title="What a cable is">

It carries light.<Cite id="s1" />

</Aside>
`;

/** A second story, which the first names as related. */
export const OTHER_STORY = STORY.replace('The cable', 'The port').replace(
  '[the-port]',
  '[the-cable]',
);

const nato = {
  nato: { since: { day: '2009-01-01', precision: 'year' }, sources: ['m1'] },
} as const;

/** Arland bans on the opening day and Borland in July; Carland has no position. */
export const STORY_DATASET: Dataset = inventedDataset({
  governments: [
    government('AAA', 'Arland', [
      position('2009-01-01', 'no-measure', { sources: ['a1'] }),
      position('2020-02-11', 'bans', { sources: ['a1'] }),
    ]),
    government('BBB', 'Borland', [
      position('2009-01-01', 'no-measure', { sources: ['b1'] }),
      position('2020-07-14', 'bans', { sources: ['b1'] }),
    ]),
  ],
  memberships: [
    membership('AAA', 'Arland', nato),
    membership('BBB', 'Borland', nato),
    membership('CCC', 'Carland'),
  ],
  events: [
    event('cable-warning', '2020-02-11', {
      kind: 'claim',
      countries: ['AAA'],
      sources: ['e1'],
      claim: { says: 'It leaks', by: 'A minister', disputedBy: 'The maker', evidence: 'withheld' },
    }),
    event('cable-laid', '2019-05-01', { countries: ['BBB'] }),
  ],
  sources: ['a1', 'b1', 'e1', 'm1'].map((id) => source(id)),
  terms: [
    { id: 'sea-cable', term: 'sea cable', also: [], says: 'It lies in the sea.', sources: [] },
  ],
});
