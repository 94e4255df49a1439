import { DATA_AUTHOR, DATA_TITLE, type Edition } from './edition.ts';

/** How to cite the data of an edition: as text, as BibTeX and as CSL-JSON, all of one content. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly csl: string;
}

/** Braces keep capitals in BibTeX, and what TeX would read as its own is escaped. */
function bibText(text: string): string {
  return `{{${text.replaceAll('–', '--').replace(/[&%$#_]/g, String.raw`\$&`)}}}`;
}

/** The citation of an edition. A day of access is the reader's to add. */
export function citationOf({ version, home }: Edition): Citation {
  const url = `${home}data/`;
  const key = `huaweiquestion-${version}`;
  return {
    text: `${DATA_AUTHOR}, “${DATA_TITLE}”, data, version ${version}, ${url}, licensed CC BY 4.0.`,
    bibtex: [
      `@misc{${key},`,
      `  author = ${bibText(DATA_AUTHOR)},`,
      `  title = ${bibText(DATA_TITLE)},`,
      `  howpublished = {\\url{${url}}},`,
      `  note = {Data, version ${version}, CC BY 4.0},`,
      '}',
      '',
    ].join('\n'),
    csl: `${JSON.stringify(
      [
        {
          id: key,
          type: 'dataset',
          title: DATA_TITLE,
          author: [{ literal: DATA_AUTHOR }],
          version,
          URL: url,
          license: 'CC-BY-4.0',
        },
      ],
      null,
      2,
    )}\n`,
  };
}
