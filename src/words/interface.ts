import { capitalised } from '../domain/describe.ts';
import { inWords } from '../domain/numberWords.ts';

/** Every word of the interface, by place. Facts and stance labels are not here: they are the domain's. */
export const words = {
  site: {
    name: 'The Huawei Question',
    description:
      'Which allied government decided what on Huawei, when, and on what shown evidence: a map, a timeline and stories from 2009 to 2020, every statement with its source.',
    cardAlt:
      'A map of Europe with each government by its position on Huawei on 11 February 2020, and how many allies of the United States held each position.',
    skip: 'Skip to the text',
    home: 'The Huawei Question, start page',
  },
  nav: {
    label: 'Main',
    menu: 'Menu',
    stories: 'Stories',
    explore: 'Explore',
    countries: 'Countries',
    claims: 'Claims',
    sources: 'Sources',
    method: 'Method',
    data: 'Data',
    embed: 'Embed',
    search: 'Search',
    about: 'About',
    glossary: 'Glossary',
    accessibility: 'Accessibility',
    guide: 'Editors’ guide',
    breadcrumbs: 'You are here',
  },
  footer: {
    label: 'About this site',
    about:
      'The Huawei Question shows which allied government decided what on Huawei, when, and on what shown evidence, from 2009 to the end of 2020.',
    sources:
      'Source: government acts and press reports. Borders: Natural Earth, de facto lines, which settle no dispute.',
    licences: 'Text and data: CC BY 4.0. Code: MIT. Type: SIL Open Font License.',
    pages: 'More pages',
  },
  story: {
    kicker: 'Story',
    published: 'Published',
    corrected: 'Corrected',
    sourcesCited: (count: number) =>
      `${capitalised(inWords(count))} ${count === 1 ? 'source' : 'sources'} cited`,
    sources: 'Sources',
  },
  stance: {
    stayed: ', stayed by a court',
  },
  source: {
    copy: 'copy',
    unread: 'not read by us',
    inLanguage: (language: string) => `in ${language}`,
    list: 'Sources',
  },
} as const;

const languages = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** The English name of a language by its ISO 639-1 code: "German". */
export function languageName(code: string): string {
  return languages.of(code) ?? code;
}
