/** Words of the button under a step. In a file of their own: the page's script carries no other. */
export const shareWords = {
  share: 'Copy link to this step',
  copied: 'Link copied',
} as const;
