/** One slip of an editor in the invented story, and what the check must say of it. */
export interface StoryMistake {
  readonly mistake: string;
  /** What an editor typed in place of what. */
  readonly typed: readonly [right: string, wrong: string];
  readonly line: number;
  readonly column: number;
  /** Words of the message, then of the remedy. */
  readonly says: string;
  readonly remedy: string;
  readonly isWarning?: true;
}
