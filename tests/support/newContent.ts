// Asks the invented content for something new.
import { planNew } from '../../src/desk/new/planNew.ts';
import { readRequest } from '../../src/desk/new/readRequest.ts';
import type { Plan } from '../../src/desk/new/Plan.ts';
import { inventedContent } from './inventedContent.ts';

/** The plan for these words of a command line, on invented facts without a story or with these. */
export function planOf(
  args: readonly string[],
  stories: ReadonlyMap<string, string> = new Map(),
): Plan {
  const facts = inventedContent();
  return planNew(readRequest(args), { facts, stories, today: '2026-11-28' });
}
