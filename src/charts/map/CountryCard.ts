import { formatDate, type Day } from '../../domain/day.ts';
import { basisLabel, describeStance } from '../../domain/describe.ts';
import { indexInForce, isStayed, spellsOf } from '../../domain/position.ts';
import type { MapCountry } from '../MapCountry.ts';
import type { CardSource, LoadDetails } from './CountryDetails.ts';
import { copyOf, fill, part } from './dom.ts';

interface CardInput {
  /** Holds the templates `card`, `decided`, `source` and `declared`. */
  readonly root: ParentNode;
  readonly country: MapCountry;
  readonly on: Day;
  readonly href: string;
  readonly loadDetails: LoadDetails;
  readonly onclose: () => void;
}

/**
 * A country's card: its position on the day shown at once, what was decided with its sources when
 * fetched. Where that fails it says so and its heading still leads to the dossier.
 */
export function makeCard({
  root,
  country,
  on,
  href,
  loadDetails,
  onclose,
}: CardInput): HTMLElement {
  const { history, name, code } = country;
  const index = indexInForce(history, on);
  const entry = history[index] ?? history[0];
  // The stance may be older than its latest change of scope.
  const since = spellsOf(history).findLast(({ from }) => from.day <= on)?.from ?? entry.from;
  const card = fill(copyOf(root, 'card'), {
    name,
    stance: describeStance(entry.stance, isStayed(entry, on)),
    since: formatDate(since),
    basis: basisLabel(entry.basis),
  });
  card.setAttribute('aria-label', name);
  card.dataset['of'] = code;
  part(card, '[data-swatch]').dataset['swatch'] = entry.stance;
  for (const link of card.querySelectorAll<HTMLAnchorElement>('a[data-dossier]')) link.href = href;
  // The dossier says how, for this country: a card may stand where no mail can be opened.
  part<HTMLAnchorElement>(card, '[data-report]').href = `${href}#report`;
  part(card, '[data-close]').addEventListener('click', onclose);
  const body = part(card, '[data-details]');
  loadDetails(code).then(
    ({ entries, declarations }) => {
      const decided = entries[index];
      body.replaceChildren(
        ...(decided ? [decidedPart(root, decided)] : []),
        ...declarations
          .filter(({ day }) => day <= on)
          .map(({ text }) => fill(copyOf(root, 'declared'), { text })),
      );
    },
    () => {
      body.replaceChildren(copyOf(root, 'missing'));
    },
  );
  return card;
}

function decidedPart(
  root: ParentNode,
  { scope, summary, caveat, certainty, sources }: import('./CountryDetails.ts').EntryDetails,
): HTMLElement {
  const decided = fill(copyOf(root, 'decided'), { scope: `${scope}.`, summary, caveat, certainty });
  part(decided, '[data-sources]').replaceChildren(
    ...sources.map((source) => sourceItem(root, source)),
  );
  return decided;
}

function sourceItem(root: ParentNode, { text, url }: CardSource): HTMLElement {
  const item = fill(copyOf(root, 'source'), { text });
  const link = part<HTMLAnchorElement>(item, 'a');
  // Addresses come from our own data; anything but the web is set as text.
  if (url !== undefined && /^https?:/.test(url)) link.href = url;
  else link.replaceWith(text);
  return item;
}
