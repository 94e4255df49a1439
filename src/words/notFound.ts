/** Words of the page for an address that leads nowhere. */
export const notFoundWords = {
  title: 'There is no page at this address',
  answer:
    'The address may be mistyped, or the page may have moved. Choose a government from the list, or one of the main pages.',
  answerWithSearch:
    'The address may be mistyped, or the page may have moved. Search the record, or choose a government from the list.',
  search: 'Search stories, countries, events, claims and sources',
  go: 'Search',
  pages: 'The main pages',
  home: 'Start page: the map on 11 February 2020',
  countries: 'Every government in the record',
} as const;
