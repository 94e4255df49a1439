/** Something that may be chosen, and what it is worth. */
export interface Scored<Item> {
  readonly item: Item;
  readonly score: number;
}

/** An option with its place among all of them. */
interface Option<Item> extends Scored<Item> {
  readonly index: number;
}

/** A choice so far: the options taken, the latest first, and a bit for every option that they exclude. */
interface Choice<Item> {
  readonly score: number;
  readonly option?: Option<Item>;
  readonly before?: Choice<Item>;
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
  const none = new Uint32Array(Math.ceil(count / WORD));
  const known: (Uint32Array | undefined)[] = [];
  /** The bits of all options behind `option` that it excludes. */
  const barredBy = (option: Option<Item>): Uint32Array => {
    const bits = none.slice();
    for (const { item, index } of all) {
      if (index <= option.index || !clash(option.item, item)) continue;
      const word = Math.floor(index / WORD);
      bits[word] = (bits[word] ?? 0) | (1 << (index % WORD));
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
  let beam: readonly Choice<Item>[] = [{ score: 0, barred: none }];
  for (const step of numbered) beam = best(beam, step, width, withOption);
  const items: Item[] = [];
  for (let link = beam[0]; link; link = link.before)
    if (link.option) items.unshift(link.option.item);
  return items;
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
  /** A list for each option, and first the beam as it is: where it stands, and what it has there. */
  const lists = [undefined, ...step].map((option) => ({ option, place: -1, score: 0 }));
  const advance = (list: (typeof lists)[number]): void => {
    const { index = 0, score = 0 } = list.option ?? {};
    let choice;
    do choice = beam[(list.place += 1)];
    while (
      choice &&
      list.option &&
      (choice.barred[Math.floor(index / WORD)] ?? 0) & (1 << (index % WORD))
    );
    list.score = (choice?.score ?? -Infinity) + score;
  };
  lists.forEach(advance);
  while (merged.length < width) {
    const top = lists.reduce((one, other) =>
      other.score > one.score ||
      (other.score === one.score && one.option && other.place < one.place)
        ? other
        : one,
    );
    const choice = beam[top.place];
    if (!choice) break;
    merged.push(top.option ? withOption(choice, top.option) : choice);
    advance(top);
  }
  return merged;
}
