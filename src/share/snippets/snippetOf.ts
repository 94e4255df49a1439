import { ampSnippet } from './ampSnippet.ts';
import type { Embeddable } from './Embeddable.ts';
import { frameSnippet } from './frameSnippet.ts';
import { markdownSnippet } from './markdownSnippet.ts';
import { pictureSnippet } from './pictureSnippet.ts';
import { scriptSnippet } from './scriptSnippet.ts';
import { wordPressSnippet } from './wordPressSnippet.ts';

const MAKERS = {
  frame: frameSnippet,
  script: scriptSnippet,
  integrity: (chart: Embeddable) => scriptSnippet(chart, true),
  frozen: (chart: Embeddable) =>
    chart.frozenAddress === undefined ? undefined : frameSnippet(chart, chart.frozenAddress),
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
