/** One mistake in a content file, in the words of the person who can mend it. */
export interface ContentProblem {
  /** Path from the project's root: `content/positions/GBR.yaml`. */
  readonly file: string;
  /** Line and column, from 1. */
  readonly line: number;
  readonly column: number;
  /** Where in the file: `history[3].sources[0]`. Empty for the file as a whole. */
  readonly field: string;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A problem as one line: `content/positions/GBR.yaml:24:9 › history[3].stance: …`. */
export function formatProblem({
  file,
  line,
  column,
  field,
  message,
  remedy,
}: ContentProblem): string {
  const place = field === '' ? '' : ` › ${field}`;
  return `${file}:${line}:${column}${place}: ${message} ${remedy}`;
}

/** Thrown with every problem found, not only the first. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
    super(`${count} in content/\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
