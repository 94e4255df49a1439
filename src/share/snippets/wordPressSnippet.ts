import type { Embeddable } from './Embeddable.ts';
import { frameSnippet } from './frameSnippet.ts';

/** The frame as a block of the editor, which leaves what stands in it alone. */
export function wordPressSnippet(chart: Embeddable): string {
  return ['<!-- wp:html -->', frameSnippet(chart), '<!-- /wp:html -->'].join('\n');
}
