/** Words of the buttons that hand out an address; the markup carries them, and the page's script none. */
export const copyWords = {
  copy: {
    view: 'Copy link to this view',
    page: 'Copy link to this page',
    step: 'Copy link to this step',
  },
  /** Where the system has a sheet for it. */
  share: { view: 'Share this view', page: 'Share this page', step: 'Share this step' },
  copied: 'Link copied',
  byHand: 'Copy this address',
} as const;
