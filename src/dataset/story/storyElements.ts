/** What the value of a property must be. */
export type PropKind =
  | 'source'
  | 'event'
  | 'claim'
  | 'country'
  | 'countries'
  | 'stances'
  | 'group'
  | 'view'
  | 'map'
  | 'day'
  | 'date'
  | 'term'
  | 'text'
  | 'picture'
  | 'flag';

interface PropSpec {
  readonly kind: PropKind;
  readonly isRequired?: true;
}

/** A component that a story may name. */
export interface ElementSpec {
  readonly props: Readonly<Record<string, PropSpec>>;
  /** Where it may stand: inside this component alone. */
  readonly within?: string;
}

const one = (kind: PropKind): PropSpec => ({ kind, isRequired: true });
const maybe = (kind: PropKind): PropSpec => ({ kind });

/** Every component a story may name, with its properties. The pages draw exactly these. */
export const STORY_ELEMENTS: Readonly<Record<string, ElementSpec>> = {
  Aside: { props: { title: one('text') } },
  Cite: { props: { id: one('source'), because: maybe('text') } },
  Claim: { props: { id: one('claim') } },
  Count: {
    props: { stance: maybe('stances'), group: one('group'), on: one('day'), start: maybe('flag') },
  },
  Country: { props: { code: one('country') } },
  Event: { props: { id: one('event') } },
  EventTimeline: {
    props: {
      on: one('day'),
      country: maybe('country'),
      from: maybe('day'),
      to: maybe('day'),
      title: one('text'),
    },
  },
  Figure: {
    props: { src: one('picture'), alt: one('text'), caption: one('text'), credit: one('text') },
  },
  PositionsMap: {
    props: {
      on: one('day'),
      country: maybe('country'),
      view: maybe('view'),
      group: maybe('group'),
      title: one('text'),
    },
  },
  Quote: { props: { speaker: one('text'), date: one('date'), source: one('source') } },
  Scrolly: { props: { chart: one('map'), start: one('day') } },
  StanceCounts: {
    props: {
      group: one('group'),
      on: one('day'),
      from: maybe('day'),
      to: maybe('day'),
      title: one('text'),
    },
  },
  StanceStrips: {
    props: {
      group: maybe('group'),
      countries: maybe('countries'),
      on: maybe('day'),
      title: one('text'),
    },
  },
  Step: {
    props: { on: one('day'), country: maybe('country'), view: maybe('view') },
    within: 'Scrolly',
  },
  Term: { props: { id: one('term') } },
  Typed: { props: { why: one('text') } },
};
