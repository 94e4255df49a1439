/** What a map on a page offers beyond its groups; only its drawing uses these words. */
export const mapChoices = {
  compare: 'Compare two dates',
  view: 'View',
  usualView: 'Europe and world',
  views: { world: 'World', europe: 'Europe', 'asia-pacific': 'Asia-Pacific' },
} as const;
