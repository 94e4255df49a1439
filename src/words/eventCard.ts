/** Words of an event's card. Dates and kinds are the domain's. */
export const eventCardSays = {
  close: 'Close',
  loading: 'Fetching what is known of it …',
  missing: 'What is known of it could not be fetched here. It stands on the event’s page.',
  said: (who: string) => `${who} said`,
  disputed: 'Disputed by',
  evidence: 'Evidence',
  certainty: 'Certainty',
  sources: 'Sources',
} as const;
