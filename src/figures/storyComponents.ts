import Link from '../components/Link.astro';
import Aside from './story/Aside.astro';
import Cite from './story/Cite.astro';
import Claim from './story/Claim.astro';
import Count from './story/Count.astro';
import Country from './story/Country.astro';
import Event from './story/Event.astro';
import EventTimeline from './story/EventTimeline.astro';
import Figure from './story/Figure.astro';
import PositionsMap from './story/PositionsMap.astro';
import Quote from './story/Quote.astro';
import Scrolly from './story/Scrolly.astro';
import SectionHeading from './story/SectionHeading.astro';
import StanceCounts from './story/StanceCounts.astro';
import StanceStrips from './story/StanceStrips.astro';
import Step from './story/Step.astro';
import Term from './story/Term.astro';
import Typed from './story/Typed.astro';

/** What a story may name without importing it, and what stands in for Markdown's own tags. */
export const storyComponents = {
  a: Link,
  h2: SectionHeading,
  Aside,
  Cite,
  Claim,
  Count,
  Country,
  Event,
  EventTimeline,
  Figure,
  PositionsMap,
  Quote,
  Scrolly,
  StanceCounts,
  StanceStrips,
  Step,
  Term,
  Typed,
} as const;
