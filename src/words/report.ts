/** Words of the line by which a reader reports an error. */
export const reportWords = {
  subject: (path: string) => `Error on ${path}`,
  ask: 'Something wrong here?',
  report: 'Report an error',
  without: 'How to report an error is said on the page',
  about: 'About',
} as const;
