import type { Day, KnownDate } from '../../domain/day.ts';
import { ASKING_STATE, isMember, type Affiliation } from '../../domain/membership.ts';
import { spellsOf, type Basis, type Spell, type StanceEntry } from '../../domain/position.ts';
import type { SortableStrip, Standing } from '../../geometry/sortStrips.ts';
import type { SpellToPlace } from '../../geometry/placeSpells.ts';

/** A time within a spell during which a court stayed the measure; the stance is kept. */
export interface Stay {
  readonly from: Day;
  /** Exclusive. */
  readonly until: Day;
}

/** One bar: a stance, its dates, and what it rested on. */
export interface StripSpell extends SpellToPlace {
  /** In order of time, each once; empty where it rested on no act. */
  readonly bases: readonly Basis[];
  readonly stay?: Stay;
}

/** One government as the strips draw it. */
export interface StripRow extends SortableStrip {
  /** The name where there is little room, when it differs. */
  readonly shortName?: string;
  readonly spells: readonly [StripSpell, ...StripSpell[]];
  /** When declarations with the United States were signed. */
  readonly declarations: readonly KnownDate[];
  /** Address of its dossier. */
  readonly href: string;
}

/** What a row is made from: a government's facts, or the map's text of them. */
export interface StripSource extends Affiliation {
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly history: readonly [StanceEntry, ...StanceEntry[]];
  readonly declarations: readonly KnownDate[];
  readonly href: string;
}

/** What the state is to the one that asks on `day`. Allies first: an EU member in NATO is an ally. */
export function standingOf(state: Affiliation, day: Day): Standing {
  if (state.code === ASKING_STATE) return 'asking';
  if (isMember(state, 'allies', day)) return 'ally';
  if (isMember(state, 'eu', day)) return 'eu';
  return isMember(state, 'mnna', day) ? 'mnna' : 'partner';
}

/** Operators’ choices never move a stance, so no spell rests on one. */
function isAct(basis: Basis): boolean {
  return basis !== 'none' && basis !== 'operator-choice';
}

function toStripSpell({ stance, from, until, positions }: Spell<StanceEntry>): StripSpell {
  const bases = [...new Set(positions.map(({ basis }) => basis))].filter(isAct);
  const stayed = positions.find(({ stayedUntil }) => stayedUntil !== undefined);
  return {
    stance,
    from,
    ...(until && { until }),
    bases,
    ...(stayed?.stayedUntil && { stay: { from: stayed.from.day, until: stayed.stayedUntil } }),
  };
}

/** The row of one government, with its standing on `day`. Throws RangeError for an empty history. */
export function toStripRow(source: StripSource, day: Day): StripRow {
  const [first, ...rest] = spellsOf(source.history).map(toStripSpell);
  if (!first) throw new RangeError(`no history of ${source.code}`);
  const { code, name, shortName, declarations, href } = source;
  return {
    code,
    name,
    ...(shortName !== undefined && { shortName }),
    standing: standingOf(source, day),
    spells: [first, ...rest],
    declarations,
    href,
  };
}
