import { noteHeight } from '../frozen/noteHeight.ts';
import { ampSnippet } from './ampSnippet.ts';
import type { Embeddable } from './Embeddable.ts';
import { frameSnippet } from './frameSnippet.ts';
import { markdownSnippet } from './markdownSnippet.ts';
import { pictureSnippet } from './pictureSnippet.ts';
import { scriptSnippet } from './scriptSnippet.ts';
import { wordPressSnippet } from './wordPressSnippet.ts';

/** The frame of the edition, with room for the line that says which it is. */
function frozenSnippet(chart: Embeddable): string | undefined {
  const { frozenAddress, height, width } = chart;
  if (frozenAddress === undefined) return undefined;
  return frameSnippet({ ...chart, height: height + noteHeight(width) }, frozenAddress);
}

const MAKERS = {
  frame: frameSnippet,
  script: scriptSnippet,
  integrity: (chart: Embeddable) => scriptSnippet(chart, true),
  frozen: frozenSnippet,
  picture: pictureSnippet,
  wordpress: wordPressSnippet,
  markdown: markdownSnippet,
  amp: ampSnippet,
} as const satisfies Readonly<Record<string, (chart: Embeddable) => string | undefined>>;

/** The forms in which a chart leaves, in the order in which they are offered. */
export const SNIPPET_FORMS = Object.keys(MAKERS) as readonly SnippetForm[];
export type SnippetForm = keyof typeof MAKERS;

/** The text to paste; undefined for a frozen frame while no edition is published. */
export function snippetOf(form: SnippetForm, chart: Embeddable): string | undefined {
  return MAKERS[form](chart);
}
