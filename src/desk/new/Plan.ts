import type { ContentFiles } from '../../dataset/parseContent.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';

/** What stands in `content/` before anything is made. */
export interface Standing {
  /** Fact files and stories by path from the project's root. */
  readonly files: ContentFiles;
  readonly dataset: Dataset;
  readonly today: Day;
}

/** What will be written, and what the editor does then. */
export interface Plan {
  /** Whole texts by path from the project's root. */
  readonly writes: ReadonlyMap<string, string>;
  readonly next: readonly string[];
}
