import type { MapCountry } from '../MapCountry.ts';
import { linkedCodes, moveTabStop } from './moveTabStop.ts';
import { roveFrom } from './rove.ts';
import { TypeAhead } from './TypeAhead.ts';

/** Moves the one tab stop among the links of a map: arrows, Home, End, and letters of a name. */
export class LinkRover {
  readonly #root: ParentNode;
  readonly #countries: readonly MapCountry[];
  readonly #typed = new TypeAhead();

  constructor(root: ParentNode, countries: readonly MapCountry[]) {
    this.#root = root;
    this.#countries = countries;
  }

  press(event: KeyboardEvent): void {
    const from = (event.target as Element).closest<SVGAElement>('a[data-key]')?.dataset['key'];
    if (from === undefined) return;
    const linked = linkedCodes(this.#root);
    const countries = this.#countries.filter(({ code }) => linked.has(code));
    const next = roveFrom(countries, from, event, this.#typed.read(event));
    if (next === undefined) return;
    event.preventDefault();
    moveTabStop(this.#root, next)?.focus();
  }
}
