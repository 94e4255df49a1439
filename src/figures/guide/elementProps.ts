import { STORY_ELEMENTS } from '../../dataset/story/storyElements.ts';
import { MAP_VIEWS } from '../../domain/mapView.ts';
import { GROUPS } from '../../domain/membership.ts';
import { STANCES } from '../../domain/stance.ts';
import { propWords } from '../../words/guide.ts';

/** The values a property may have, where they are few. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  group: GROUPS,
  stances: STANCES,
  view: MAP_VIEWS,
};

export interface ElementProp {
  readonly name: string;
  readonly isRequired: boolean;
  /** "a group: all, allies, nato …" */
  readonly takes: string;
}

/**
 * What a component may be told, from the table that the check and the pages read; a scrolly's steps
 * belong to it. Throws RangeError for no component.
 */
export function elementProps(
  element: string,
): readonly { readonly element: string; readonly props: readonly ElementProp[] }[] {
  const spec = STORY_ELEMENTS[element];
  if (!spec) throw new RangeError(`no component <${element}>`);
  const inside = Object.entries(STORY_ELEMENTS).filter(([, { within }]) => within === element);
  return [[element, spec] as const, ...inside].map(([name, { props }]) => ({
    element: name,
    props: Object.entries(props).map(([prop, { kind, isRequired = false }]) => {
      const values = VALUES[kind];
      return {
        name: prop,
        isRequired,
        takes: values ? `${propWords[kind]}: ${values.join(', ')}` : propWords[kind],
      };
    }),
  }));
}
