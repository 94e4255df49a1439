/** Words of the page of downloads. */
export const dataWords = {
  title: 'The data, to take away',
  answer: (positions: number, governments: number) =>
    `Everything on this site as tables: ${positions} positions of ${governments} governments, with the events, claims and sources behind them. Free to use with a mention.`,
  files: 'Files',
  filesNote:
    'Each table comes as CSV and as JSON, with the same rows. The addresses stay. The hash tells whether a file is the one you cite: it is the first part of the SHA-256; the whole stands in the data package.',
  file: 'File',
  rows: 'Rows',
  size: 'Size',
  hash: 'Hash',
  kibibytes: (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`,
  package: 'Data package',
  packageNote:
    'describes every file, column, key and constraint in the form of the Data Package standard, for programs that read it.',
  licence: 'Licence',
  licenceNote:
    'The data is licensed under Creative Commons Attribution 4.0 (CC BY 4.0): use it for any purpose, name “The Huawei Question”, link to the page or file, and say whether you changed it. Quotations from sources stay their authors’. The code of the site is under the MIT licence, and country outlines are Natural Earth’s, in the public domain.',
  cite: 'How to cite',
  citeNote: 'Name the version, since facts are corrected; add the day on which you took the files.',
  citeText: 'As text',
  citeBibtex: 'As BibTeX',
  citeCsl: 'As CSL-JSON',
  reading: 'Before you count',
  read: [
    'Dates are as near as they are known: 2020-07-14, 2020-07 or 2020. The columns “from_day” and “day” hold a full day for sorting, which stands for the month or year where no more is known.',
    'A position holds from its date until the date of the next, which is not part of it. Consecutive rows of one government may share a stance: their scope or basis differs.',
    'The stance is an order and not a measure: the step from one to the next has no size.',
    'The United States is coded and counted nowhere. Rows of EUU are measures of the European Union, not of a state.',
    'In CSV, lists are joined by semicolons; the table “citations” holds them one a row.',
    'How sure a coding is stands in each row, with what speaks against it.',
  ],
  method: 'How positions are coded',
} as const;
