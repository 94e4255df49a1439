/** Words of the accessibility statement: only what the repository's tests do, and what they do not. */
export const accessibilityWords = {
  title: 'Accessibility',
  answer:
    'Everything here is meant to be read without seeing it, without a mouse and without scripts. This page says what was tested, how, and what was not.',
  aim: 'The aim',
  aimText:
    'The aim is the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. No outside body has audited the site; what follows is what its own tests check on every change.',
  how: 'How the charts can be read',
  howList: [
    'Each chart begins with a sentence that says what it shows, counts included, and the same content stands beside it as a table or a list.',
    'Colour never stands alone: the positions also differ in lightness, each is named in words, and where the system forces its own colours they are told apart by patterns.',
    'The map is one stop for the Tab key. Arrow keys move between governments, Enter opens what is known of one, Escape closes it. The date is a native slider.',
    'Nothing plays by itself. Where the system asks for less motion, changes are cuts.',
    'With scripts off every page keeps its text, its tables, its sources, and the charts as they stood on the page’s day. Searching, filtering and moving through time need scripts.',
    'Pictures of the charts have a text alternative beside them, at the same address with the ending .txt.',
  ],
  tested: 'What is tested, and how',
  testedList: [
    'One page of every kind, the embeds included, is opened in Chromium and checked with axe-core for the rules of WCAG 2.0, 2.1 and 2.2 at levels A and AA and for good practice: in light, in dark, at 360 pixels, and with the colours forced by the system. No rule is switched off and no part of a page is left out.',
    'The same pages are gone through by the Tab key from top to end: every place that takes focus is reached in the order of the page, is to be seen, is not covered, and shows that it has the focus; nothing holds it.',
    'At 320 pixels, which is what 1280 becomes at 400% zoom, the same pages must not scroll sideways or cut off text; nor when lines, letters and words are set as widely apart as WCAG 1.4.12 asks.',
    'The map and the lists are used by keyboard alone, and read with scripts off.',
    'The contrast of every text and mark, and the distance between the colours of the scale, are computed from the colours themselves, in light and dark, for normal vision and for the three common colour vision deficiencies.',
    'Every page is checked for one first heading, a title and a description, and for links that lead nowhere.',
  ],
  notTested: 'What is not tested',
  notTestedList: [
    'No screen reader runs in the tests: names, roles and reading order are checked as the browser reports them, and not as JAWS, NVDA, VoiceOver or TalkBack speak them.',
    'No test has been made with readers who use such aids daily.',
    'Sources are other people’s pages and documents; many are scans, and some cannot be read aloud.',
  ],
  report: 'When something does not work for you',
  reportContact: 'Write to',
  reportText:
    'Say which page, what you wanted to do, and what you use to read. It is treated as an error like any other.',
  noContact:
    'This copy of the site names no address for reports, because whoever published it has set none. Ask the publisher of the page on which you found it.',
  status: (release: string) => `This statement describes release ${release}.`,
} as const;
