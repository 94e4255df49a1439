/** Words of the glossary and of the terms that stories explain in place. */
export const glossaryWords = {
  title: 'Glossary',
  answer: (count: number) =>
    `${count} terms of networks, law and diplomacy, in plain words. Stories explain them where they first stand.`,
  also: 'Also:',
  inStories: (count: number) => (count === 1 ? 'In the story' : 'In the stories'),
  sources: (count: number) => (count === 1 ? 'Source:' : 'Sources:'),
  inStory: 'Terms in this story',
  more: 'In the glossary',
  close: 'Close',
  jump: 'Terms',
} as const;
