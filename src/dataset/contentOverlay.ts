import { join } from 'node:path';
import { formatProblem, type ContentProblem } from './ContentError.ts';

/** Lines shown above and below the one with the mistake. */
const AROUND = 3;

/** What the development server sends to an open page to lay its overlay of errors over it. */
export interface ContentOverlay {
  readonly type: 'error';
  /** Astro sends a payload so marked as it is, and else makes its own of it. */
  readonly __isEnhancedAstroErrorPayload: true;
  readonly err: {
    readonly name: string;
    readonly title: string;
    /** HTML, as is `hint`. */
    readonly message: string;
    readonly hint: string;
    readonly stack: string;
    readonly highlightedCode: string;
    /** `file` is absolute: the overlay's button opens it in the editor. */
    readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The lines around a mistake as HTML, its own marked for the overlay to point at. */
function excerpt(text: string, line: number): string {
  const lines = text.split('\n');
  const first = Math.max(0, line - 1 - AROUND);
  const shown = lines.slice(first, line + AROUND).map((words, index) => {
    const isIt = first + index === line - 1;
    return `<span class="line${isIt ? ' error-line' : ''}">${escaped(words)}</span>`;
  });
  return `<pre><code>${shown.join('\n')}</code></pre>`;
}

/**
 * The overlay that names these mistakes, the first with its lines of text; undefined without one. `textOf`
 * gives the text of a file by its path from `root`.
 */
export function contentOverlay(
  problems: readonly ContentProblem[],
  root: string,
  textOf: (file: string) => string,
): ContentOverlay | undefined {
  const [first] = problems;
  if (!first) return undefined;
  const { file, line, column, field, message, remedy } = first;
  const others = problems.length - 1;
  const place = field === '' ? '' : `${field}: `;
  const more = others === 0 ? '' : `\n\n${others} more below.`;
  return {
    type: 'error',
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: 'ContentError',
      title: problems.length === 1 ? 'A mistake in content/' : 'Mistakes in content/',
      message: escaped(`${place}${message}${more}`),
      hint: escaped(remedy),
      stack: problems.map(formatProblem).join('\n\n'),
      highlightedCode: excerpt(textOf(file), line),
      loc: { file: join(root, file), line, column },
    },
  };
}
