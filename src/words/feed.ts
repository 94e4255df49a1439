/** Words of the feeds of stories. */
export const feedWords = {
  title: 'The Huawei Question: stories',
  description:
    'Stories on which government decided what on Huawei, when, and on what shown evidence.',
} as const;
