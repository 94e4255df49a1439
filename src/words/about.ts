/** Words of the page about the site. */
export const aboutWords = {
  title: 'About this site',
  answer:
    'The Huawei Question shows which government decided what on Huawei, when, and on what shown evidence. It takes no side in the question.',
  what: 'What this is',
  whatText: (governments: number, events: number, sources: number) =>
    `On 11 February 2020 US officials said that they held evidence of covert access by Huawei to networks it had built; Huawei denied it. Washington had by then been asking its allies for more than a year to keep the company out. This site records what ${governments} governments did from 2009 to the end of 2020, in ${events} events, with ${sources} sources: a map that moves through time, a timeline, a ledger of claims and denials, and stories that draw on them.`,
  whatNot:
    'It does not decide whether the claims are true. It shows who made them, who denies them, and what was shown.',
  independence: 'Independence',
  independenceText: [
    'It is made for no government, company or party that it writes about, and none of them saw it before it was published. It carries no advertisements and sells nothing.',
    'Claims and denials stand at the same size. Colours on the map run from open to closed and not from good to bad.',
  ],
  errors: 'How to report an error',
  errorsContact: 'Write to',
  errorsText:
    'Say which page and which sentence, and what source shows otherwise. What proves wrong is corrected and listed, with what stood there before.',
  noContact:
    'This copy of the site names no address for reports, because whoever published it has set none. Ask the publisher of the page on which you found it.',
  correctionsLink: 'Corrections so far',
  licences: 'Licences',
  licencesText: [
    'Text, data and pictures: Creative Commons Attribution 4.0 (CC BY 4.0). Name “The Huawei Question”, link to the page, and say whether you changed anything. Quotations from sources stay their authors’.',
    'Code: MIT. Country outlines: Natural Earth, in the public domain. Type: Newsreader and Source Sans, under the SIL Open Font License.',
  ],
  licenceLink: 'Creative Commons Attribution 4.0 International',
  privacy: 'Privacy',
  privacyText:
    'The site and its embedded charts set no cookies, keep nothing in your browser, load nothing from third parties and count no visits. What you choose on a chart stands in the address of the page and is sent to nobody. The server that delivers the files may keep ordinary logs, as any server does.',
  embedders: 'For publishers who embed a chart',
  embeddersText: 'This paragraph may be pasted into a privacy notice:',
  embeddersNotice: (home: string) =>
    `This page shows charts from The Huawei Question (${home}). To show them, your browser fetches files from that site, which thereby receives your internet address, as with any file it fetches. The charts set no cookies, store nothing in your browser, load nothing from others and do not track visits.`,
  data: 'The data',
  dataLink: 'Download and cite the data',
  methodLink: 'How positions are coded',
} as const;
