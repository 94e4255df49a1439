import type { Membership } from '../domain/membership.ts';

/** What the atlas must know of a state to draw it. */
export interface PlateState extends Pick<
  Membership,
  'code' | 'name' | 'numeric' | 'capital' | 'isHome'
> {
  /** True when we hold a history of its position. */
  readonly isCoded: boolean;
}
