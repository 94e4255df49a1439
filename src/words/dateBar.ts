/** Words of the date's controls in an embed. */
export const dateBarWords = {
  date: 'Date',
  steps: 'Steps through time',
  previous: { change: 'Previous change', event: 'Previous event' },
  next: { change: 'Next change', event: 'Next event' },
} as const;
