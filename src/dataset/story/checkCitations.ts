import { eventsOf, type Dataset } from '../../domain/dataset.ts';
import type { TimelineEvent } from '../../domain/event.ts';
import type { CountryCode } from '../../domain/position.ts';
import type { SourceId } from '../../domain/source.ts';
import type { StoryFile, StoryProblem } from './StoryFile.ts';
import { isElement, propOf, textOf, textProp, walk, type StoryNode } from './StoryNode.ts';

/** Components that carry their own source, or no statement of fact. */
const APART = ['Quote', 'Figure'];

/** Sources of all that the record holds on a country. */
function sourcesOfCountry(dataset: Dataset, code: CountryCode): readonly SourceId[] {
  const government = dataset.governments.get(code);
  const membership = dataset.memberships.get(code);
  const terms = membership
    ? [membership.nato, membership.eu, membership.mnna, membership.fiveEyes, membership.treatyAlly]
    : [];
  return [
    ...(government?.history ?? []).flatMap(({ sources }) => sources),
    ...(government?.declarations ?? []).flatMap(({ sources }) => sources),
    ...(government?.after?.sources ?? []),
    ...(government?.codingSources ?? []),
    ...terms.flatMap((term) => term?.sources ?? []),
    ...eventsOf(dataset, code).flatMap(({ sources }) => sources),
  ];
}

/**
 * Each paragraph of fact has a source; and a source cited where a country or an event is named belongs to
 * the record of one of them.
 */
export function checkCitations(
  file: StoryFile,
  dataset: Dataset,
  events: ReadonlyMap<string, TimelineEvent>,
): readonly StoryProblem[] {
  if (!file.tree) return [];
  const byCountry = new Map<CountryCode, ReadonlySet<SourceId>>();
  const ofCountry = (code: CountryCode): ReadonlySet<SourceId> => {
    const held = byCountry.get(code) ?? new Set(sourcesOfCountry(dataset, code));
    byCountry.set(code, held);
    return held;
  };

  const checkParagraph = (
    paragraph: StoryNode,
    stepCountry: CountryCode | undefined,
  ): readonly StoryProblem[] => {
    const elements = [...walk(paragraph)].filter(isElement);
    const cites = elements.filter(({ name }) => name === 'Cite');
    if (cites.length === 0) {
      return textOf(paragraph).trim() === ''
        ? []
        : [
            file.warning(
              paragraph,
              'a paragraph has no source.',
              'Add <Cite id="…" /> after the statement it supports.',
            ),
          ];
    }
    const codes = elements.flatMap((node) =>
      node.name === 'Country' ? (textProp(node, 'code') ?? []) : [],
    );
    const ids = elements.flatMap((node) =>
      node.name === 'Event' ? (textProp(node, 'id') ?? []) : [],
    );
    if (codes.length + ids.length === 0 && stepCountry === undefined) return [];
    const text = textOf(paragraph);
    // A country may also be named in plain words; that makes its sources fit, and asks for none.
    const named = [...dataset.governments.values()]
      .filter(({ name }) => text.includes(name))
      .map(({ code }) => code);
    const countries = [...new Set([...codes, ...named, ...(stepCountry ? [stepCountry] : [])])];
    return cites.flatMap((cite) => {
      const id = textProp(cite, 'id') ?? '';
      const isTheirs =
        !dataset.sources.has(id) ||
        propOf(cite, 'because') !== undefined ||
        countries.some((code) => ofCountry(code).has(id)) ||
        ids.some((event) => events.get(event)?.sources.includes(id));
      return isTheirs
        ? []
        : [
            file.problem(
              cite,
              `“${id}” belongs to no record of what this paragraph names (${[...countries, ...ids].join(', ')}).`,
              'Cite one of their sources, name its event with <Event>, or say why it stands here: <Cite id="…" because="…" />.',
              'id',
            ),
          ];
    });
  };

  const check = (
    node: StoryNode,
    stepCountry: CountryCode | undefined,
  ): readonly StoryProblem[] => {
    if (node.type === 'paragraph') return checkParagraph(node, stepCountry);
    if (isElement(node) && APART.includes(node.name ?? '')) return [];
    const country = node.name === 'Step' ? textProp(node, 'country') : stepCountry;
    return (node.children ?? []).flatMap((child) => check(child, country));
  };
  return check(file.tree, undefined);
}
