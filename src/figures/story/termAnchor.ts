import type { TermId } from '../../domain/glossary.ts';

/** Id of the box that explains a term on a story's page. */
export function termAnchor(id: TermId): string {
  return `term-${id}`;
}
