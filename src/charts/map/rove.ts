import type { CountryCode } from '../../domain/position.ts';

interface Named {
  readonly code: CountryCode;
  readonly name: string;
}

/** What of a key press decides where the tab stop goes. */
export interface RoveKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The country a key moves to from `code` in a list in order of name: arrows to the neighbours, Home and
 * End to the ends, a letter to the next name that begins with it, more letters (`typed`, this key the last) to
 * the name that begins so. Undefined for keys that move nowhere.
 */
export function roveFrom(
  countries: readonly Named[],
  code: CountryCode,
  press: RoveKey,
  typed = press.key,
): CountryCode | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const index = countries.findIndex((country) => country.code === code);
  const at = (position: number): CountryCode | undefined =>
    countries.at(position % countries.length)?.code;
  switch (press.key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at(index + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at(index - 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(-1);
  }
  if (press.key.length !== 1) return undefined;
  const word = typed.toLocaleLowerCase('en');
  const begins = (text: string): CountryCode | undefined => {
    // A word that is still being typed may already have led here.
    const start = index + (text.length > 1 ? 0 : 1);
    return [...countries.slice(start), ...countries.slice(0, start)].find(({ name }) =>
      name.toLocaleLowerCase('en').startsWith(text),
    )?.code;
  };
  // One letter again and again goes through the names that begin with it.
  const isOneLetter = [...word].every((letter) => letter === word[0]);
  return begins(word) ?? (isOneLetter ? begins(word.slice(0, 1)) : undefined);
}
