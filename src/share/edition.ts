/** What names an edition of the data: where it stands, and which it is. */
export interface Edition {
  /** Version of the release, as in package.json. */
  readonly version: string;
  /** Full address of the site, with a slash at its end. */
  readonly home: string;
}

/** What the data is called wherever it is cited. */
export const DATA_TITLE =
  'The Huawei Question: positions of governments on Huawei in telecom networks, 2009–2020';

export const DATA_DESCRIPTION =
  'Which government decided what on Huawei, when, on what basis and on what shown evidence, from 2009 to the end of 2020: positions coded on an ordinal scale, events, claims, declarations and memberships, each with its sources.';

export const DATA_LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The author of the data. */
export const DATA_AUTHOR = 'The Huawei Question';
