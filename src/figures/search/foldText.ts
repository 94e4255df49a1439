/** Letters that stay whole when accents are taken off. */
const WHOLE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** Lower case without accents: "Türkiye" and "turkiye" are one. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœıþ]/g, (letter) => WHOLE[letter] ?? letter);
}

/** A word of a text, folded, with its place in that text. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in their order. An apostrophe parts no word, and "Huawei’s" is "huawei". */
export function wordsOf(text: string): readonly PlacedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: foldText(found)
      .replace(/['’]s$/, '')
      .replaceAll(/['’]/g, ''),
    from: index,
    to: index + found.length,
  }));
}
