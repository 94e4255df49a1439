import type { StillFacts } from './embeddableOf.ts';

const known = new Map<string, Promise<StillFacts>>();

async function read(address: string): Promise<StillFacts> {
  const drawing = new Image();
  drawing.src = `${address}.svg`;
  const [response] = await Promise.all([fetch(`${address}.txt`), drawing.decode()]);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  // A still's text begins with its title and, after an empty line, the description.
  const [title = '', , description = ''] = (await response.text()).split('\n');
  return { title, description, width: drawing.naturalWidth, height: drawing.naturalHeight };
}

/** Words and size of the still at `address`, which has no ending; fetched once. Rejects where there is none. */
export function stillFacts(address: string): Promise<StillFacts> {
  let facts = known.get(address);
  if (!facts) {
    facts = read(address);
    // What failed is tried again.
    facts.catch(() => known.delete(address));
    known.set(address, facts);
  }
  return facts;
}
