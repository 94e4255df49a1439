/** Titles of the charts where other sites show them. */
export const oembedWords = {
  map: 'Where governments stood on Huawei: a map',
  timeline: 'Huawei: what was said, and what was done, a timeline',
  strips: 'Every change of position on Huawei, by government',
  counts: 'How many governments stood where on Huawei',
  explorer: 'Where governments stood on Huawei: map and timeline',
  country: (name: string) => `${name}: its position on Huawei, 2009–2020`,
} as const;
