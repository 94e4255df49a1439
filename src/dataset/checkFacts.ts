import { checkActs } from './checkActs.ts';
import { checkChanges } from './checkChanges.ts';
import { checkConfidence } from './checkConfidence.ts';
import { checkDeclarations } from './checkDeclarations.ts';
import { checkGlossary } from './checkGlossary.ts';
import { checkHistories } from './checkHistories.ts';
import { checkMemberships } from './checkMemberships.ts';
import { checkReferences } from './checkReferences.ts';
import { checkSources } from './checkSources.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentParts } from './Located.ts';

/** What no single file can show: that the parts agree with each other. All mistakes at once. */
export function checkFacts(parts: ContentParts): readonly ContentProblem[] {
  const histories = checkHistories(parts);
  const problems = [
    ...histories,
    ...checkReferences(parts),
    ...checkMemberships(parts),
    ...checkSources(parts),
    ...checkGlossary(parts),
    ...checkConfidence(parts),
  ];
  // A history in disorder, or an event that could not be read, would make good dates look unexplained.
  const isComplete = ![...parts.unread].some((name) => name.startsWith('content/events/'));
  if (histories.length > 0 || !isComplete || !parts.exceptions) return problems;
  return [...problems, ...checkChanges(parts), ...checkActs(parts), ...checkDeclarations(parts)];
}
