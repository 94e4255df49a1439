/** Something that may be chosen, and what it is worth. */
export interface Scored<Item> {
  readonly item: Item;
  readonly score: number;
}

/** An option with its place among all of them. */
interface Option<Item> extends Scored<Item> {
  readonly index: number;
}

/** A choice so far: the options taken, the latest first, and a bit for every option that none of them allows. */
interface Choice<Item> {
  readonly score: number;
  readonly option: Option<Item> | undefined;
  readonly before: Choice<Item> | undefined;
  readonly barred: Uint32Array;
}

const WORD = 32;

/**
 * The items worth most that can be chosen together, at most one a step, where `clash` says that two exclude each other.
 * Keeps the best `width` choices from step to step, so it is fast and not always the best there is. Of equals the one
 * found first stays: a choice that leaves the step out, then those of better choices, then the earlier options.
 */
export function beamSearch<Item>(
  steps: readonly (readonly Scored<Item>[])[],
  clash: (a: Item, b: Item) => boolean,
  width: number,
): readonly Item[] {
  let count = 0;
  const numbered = steps.map((step) =>
    step.map((scored): Option<Item> => ({ ...scored, index: count++ })),
  );
  const all = numbered.flat();
  const words = Math.ceil(count / WORD);
  const known: (Uint32Array | undefined)[] = [];
  /** The bits of all options behind `option` that it excludes. */
  const barredBy = (option: Option<Item>): Uint32Array => {
    const bits = new Uint32Array(words);
    for (const { item, index } of all) {
      if (index > option.index && clash(option.item, item)) setBit(bits, index);
    }
    return bits;
  };
  const withOption = (before: Choice<Item>, option: Option<Item>): Choice<Item> => {
    const own = (known[option.index] ??= barredBy(option));
    return {
      score: before.score + option.score,
      option,
      before,
      barred: before.barred.map((word, at) => word | (own[at] ?? 0)),
    };
  };
  const none = { score: 0, option: undefined, before: undefined, barred: new Uint32Array(words) };
  let beam: readonly Choice<Item>[] = [none];
  for (const step of numbered) beam = best(beam, step, width, withOption);
  return taken(beam[0]);
}

/**
 * The best `width` of the choices of `beam` and of those with an option of the step added. The beam is in order, so
 * those with one and the same option are too: so many lists are merged, and only what comes out of them is made.
 */
function best<Item>(
  beam: readonly Choice<Item>[],
  step: readonly Option<Item>[],
  width: number,
  withOption: (before: Choice<Item>, option: Option<Item>) => Choice<Item>,
): readonly Choice<Item>[] {
  const merged: Choice<Item>[] = [];
  const lists = step.map((option): List<Item> => headed(beam, option, 0));
  let kept = 0;
  while (merged.length < width) {
    const stay = beam[kept];
    let at = -1;
    let score = stay?.score ?? -Infinity;
    let place = -1;
    for (let index = 0; index < lists.length; index += 1) {
      const list = lists[index];
      if (!list || list.score < score) continue;
      if (list.score === score && (at < 0 || list.place >= place)) continue;
      at = index;
      ({ score, place } = list);
    }
    const list = lists[at];
    const before = beam[place];
    if (list && before) {
      merged.push(withOption(before, list.option));
      lists[at] = headed(beam, list.option, place + 1);
    } else if (stay) {
      merged.push(stay);
      kept += 1;
    } else break;
  }
  return merged;
}

/** The choices of a beam with one option added, from `place` on; its score is that of the first, if there is any. */
interface List<Item> {
  readonly option: Option<Item>;
  readonly place: number;
  readonly score: number;
}

function headed<Item>(
  beam: readonly Choice<Item>[],
  option: Option<Item>,
  from: number,
): List<Item> {
  const word = Math.floor(option.index / WORD);
  const bit = 1 << (option.index % WORD);
  for (let place = from; place < beam.length; place += 1) {
    const choice = beam[place];
    if (choice && ((choice.barred[word] ?? 0) & bit) === 0)
      return { option, place, score: choice.score + option.score };
  }
  return { option, place: beam.length, score: -Infinity };
}

function setBit(bits: Uint32Array, index: number): void {
  const word = Math.floor(index / WORD);
  bits[word] = (bits[word] ?? 0) | (1 << (index % WORD));
}

function taken<Item>(choice: Choice<Item> | undefined): readonly Item[] {
  const items: Item[] = [];
  for (let link = choice; link; link = link.before)
    if (link.option) items.unshift(link.option.item);
  return items;
}
