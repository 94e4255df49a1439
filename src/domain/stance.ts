/** The scale, from most open to most closed. This order stands here and nowhere else. */
export const STANCES = [
  'permits',
  'no-measure',
  'reviewing',
  'restricts',
  'excludes',
  'bans',
] as const;
export type Stance = (typeof STANCES)[number];

const LABELS: Readonly<Record<Stance, string>> = {
  permits: 'Permits',
  'no-measure': 'No measure',
  reviewing: 'Under review',
  restricts: 'Restricts',
  excludes: 'Keeps out in practice',
  bans: 'Bans',
};

// Apart from the labels, so that a script that needs only those does not carry these.
const MEANINGS: Readonly<Record<Stance, string>> = {
  permits:
    'An explicit decision or statement that Huawei may take part, without vendor-specific limits.',
  'no-measure': 'No national measure on Huawei or high-risk vendors found; operators are free.',
  reviewing: 'A formal review, or a pending bill or decision, with no rule in force.',
  restricts:
    'Rules that limit it in part: a ban from the core, a cap on its share, case-by-case authorisation, or government networks only.',
  excludes:
    'No formal ban, but in effect kept out of 5G by licence refusal, procurement or subsidy rules, or guidance without legal force.',
  bans: 'A formal rule, or a government decision announced as binding with a law behind it or to follow, that bars Huawei from national 5G networks, phase-outs included.',
};

/** True when `text` names a stance. */
export function isStance(text: string): text is Stance {
  return (STANCES as readonly string[]).includes(text);
}

/** Place on the scale: 0 for `permits` to 5 for `bans`. */
export function rankOf(stance: Stance): number {
  return STANCES.indexOf(stance);
}

/** The stance as a legend names it: "Keeps out in practice". */
export function stanceLabel(stance: Stance): string {
  return LABELS[stance];
}

/** What the stance means, one sentence. */
export function stanceMeaning(stance: Stance): string {
  return MEANINGS[stance];
}

/** The label inside a sentence: "keeps out in practice". */
export function stanceInSentence(stance: Stance): string {
  return LABELS[stance].toLowerCase();
}
