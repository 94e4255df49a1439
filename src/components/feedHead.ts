/** What every RSS feed of ours says of itself: its language, and its own full address, as validators ask. */
export function feedHead(address: string): {
  readonly xmlns: Record<string, string>;
  readonly customData: string;
} {
  return {
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-gb</language><atom:link href="${address}" rel="self" type="application/rss+xml"/>`,
  };
}
