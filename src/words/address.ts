/** Words about a reader's address. In a file of their own, since every chart's script carries them. */
export const addressSays = {
  badParameter: (names: string) =>
    `Part of this address was not understood (${names}); the usual view is shown instead.`,
} as const;
