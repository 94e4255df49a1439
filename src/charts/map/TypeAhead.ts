/** Letters further apart begin a new word, in ms. */
const PAUSE_MS = 900;

/** Joins letters that are typed in quick succession, so that "un" finds another name than "u". */
export class TypeAhead {
  #word = '';
  #last = 0;

  /** The word that ends with this key; the key alone where it is no letter. */
  read({ key, timeStamp }: Pick<KeyboardEvent, 'key' | 'timeStamp'>): string {
    const isLetter = key.length === 1;
    const goesOn = isLetter && timeStamp - this.#last < PAUSE_MS;
    this.#word = goesOn ? this.#word + key : isLetter ? key : '';
    this.#last = timeStamp;
    return this.#word === '' ? key : this.#word;
  }
}
