/** Tokens of one kind: their names, and how the page shows one. */
interface Family {
  readonly title: string;
  readonly note: string;
  readonly form: RegExp;
  readonly sample: 'colour' | 'face' | 'size' | 'length' | 'stroke' | 'none';
}

/** Words of the style page: what each family of tokens is for. */
export const styleWords = {
  title: 'The look in values',
  description:
    'Every value the look is made of, read from the style sheet when the page is built: colour, type, space, stroke and motion.',
  light: 'Light',
  dark: 'Dark',
  token: 'Token',
  value: 'Value',
  sample: 'Sample',
  specimen: 'Who stood where, 14 July',
  families: [
    {
      title: 'Ground, ink and rules',
      note: 'Nothing is pure black or white. The accent means the date shown and nothing else. Dark is a palette of its own.',
      form: /^--(paper|plate|card|ink(-\d)?|rule(-strong)?|accent|land|map-line)$/,
      sample: 'colour',
    },
    {
      title: 'Positions',
      note: 'From most open to most closed: in light the more closed, the darker; in dark the scale turns over. No red against green. An outline goes with every fill.',
      form: /^--stance-/,
      sample: 'colour',
    },
    {
      title: 'Names on a fill',
      note: 'The ink of a name that stands on that position’s fill, 4.5 to 1 at least.',
      form: /^--on-/,
      sample: 'colour',
    },
    {
      title: 'Faces',
      note: 'One serif to read, one sans for data, each cut to the letters in use. Embeds load neither.',
      form: /^--font-/,
      sample: 'face',
    },
    {
      title: 'Sizes of type',
      note: 'Those that run grow with the window between 360 and 1280 px.',
      form: /^--size-/,
      sample: 'size',
    },
    {
      title: 'Weight, leading, tracking, measure',
      note: 'A line of text is 34 em at most.',
      form: /^--(weight|leading|tracking)-|^--measure$/,
      sample: 'none',
    },
    {
      title: 'Space',
      note: 'Steps of 4 px. Corners are square; depth is a hairline, never a shadow. What is touched is 44 px, and never under 24.',
      form: /^--(space|page)-|^--(gutter|target)$/,
      sample: 'length',
    },
    {
      title: 'Strokes and halos',
      note: 'Lines are thinner than one thinks. Names carry a halo of what they stand on.',
      form: /^--(stroke|halo)-/,
      sample: 'stroke',
    },
    {
      title: 'Motion',
      note: 'Only where it explains a change. Where a reader asks for less, a step is a cut.',
      form: /^--motion-/,
      sample: 'none',
    },
  ] as readonly Family[],
} as const;
