/** One of the two faces: where its files come from, what is kept of it, what stands in until it is there. */
export interface FontFamily {
  /** Name in CSS. */
  readonly name: string;
  /** Name of its files. */
  readonly slug: string;
  /** Its package; the files are `<package>/files/<slug>-<subset>-wght-normal.woff2`. */
  readonly packageName: string;
  /** The weights the look uses, from lightest to heaviest. */
  readonly weights: { readonly min: number; readonly max: number };
  readonly fallback: {
    readonly name: string;
    /** Widths of SAMPLE in em; a face is stretched so that text set in it takes the room of ours. */
    readonly faces: readonly {
      readonly local: readonly string[];
      readonly weight: number;
      readonly cssWeight: string;
      readonly sampleEm: number;
    }[];
  };
}

/** Prose in the manner of the site: what the widths of ours and of the fallbacks are compared over. */
export const SAMPLE =
  'In January 2020 the government set a cap on high-risk vendors; in July it set an end date. Between the two answers lay a new rule on chips. Officials said that they held evidence, which the company denied.';

// Georgia and Arial are not free: their widths are those of Gelasio and Arimo, drawn to the same metrics.
export const FAMILIES: readonly FontFamily[] = [
  {
    name: 'Newsreader',
    slug: 'newsreader',
    packageName: '@fontsource-variable/newsreader',
    weights: { min: 400, max: 560 },
    fallback: {
      name: 'Newsreader fallback',
      faces: [
        { local: ['Georgia', 'Gelasio'], weight: 400, cssWeight: '400', sampleEm: 90.47 },
        {
          local: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'],
          weight: 560,
          cssWeight: '500 700',
          sampleEm: 104.98,
        },
      ],
    },
  },
  {
    name: 'Source Sans 3',
    slug: 'source-sans-3',
    packageName: '@fontsource-variable/source-sans-3',
    weights: { min: 400, max: 650 },
    fallback: {
      name: 'Source Sans fallback',
      faces: [
        {
          local: ['Arial', 'Arimo', 'Liberation Sans'],
          weight: 400,
          cssWeight: '400',
          sampleEm: 91.22,
        },
        {
          local: ['Arial Bold', 'Arial-BoldMT', 'Arimo Bold', 'Liberation Sans Bold'],
          weight: 600,
          cssWeight: '500 700',
          sampleEm: 97.92,
        },
      ],
    },
  },
];
