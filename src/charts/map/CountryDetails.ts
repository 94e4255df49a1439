/** What a card shows beyond the position itself: fetched on first opening, in words ready to set. */
export interface CountryDetails {
  /** One entry a position, in the order of the history. */
  readonly entries: readonly EntryDetails[];
  readonly declarations: readonly { readonly text: string; readonly day: string }[];
}

export interface EntryDetails {
  readonly scope: string;
  readonly summary: string;
  /** Absent where the coding is well documented. */
  readonly certainty?: string;
  readonly caveat?: string;
  readonly sources: readonly CardSource[];
}

export interface CardSource {
  /** Publisher, title and date as one line. */
  readonly text: string;
  readonly url?: string;
}

/** Fetches the details of one government; rejects where the frame refuses or the network fails. */
export type LoadDetails = (code: string) => Promise<CountryDetails>;

/** Loads from `<folder>gbr.json`, each file once. */
export function detailsFrom<Details = CountryDetails>(
  folder: string,
): (id: string) => Promise<Details> {
  const fetched = new Map<string, Promise<Details>>();
  return (id) => {
    let answer = fetched.get(id);
    if (!answer) {
      answer = fetch(`${folder}${id.toLowerCase()}.json`).then((response) => {
        if (!response.ok) throw new TypeError(`${response.status} for ${id}`);
        return response.json() as Promise<Details>;
      });
      // What failed once may work the next time the card is opened.
      answer.catch(() => fetched.delete(id));
      fetched.set(id, answer);
    }
    return answer;
  };
}
