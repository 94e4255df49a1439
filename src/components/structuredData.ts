/** A schema.org object. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** Structured data as the text of a script element: "<" could close it from inside a string. */
export function jsonLdText(data: StructuredData | readonly StructuredData[]): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

interface DatasetParts {
  readonly name: string;
  readonly description: string;
  /** Full address of the page that describes it. */
  readonly url: string;
  readonly version: string;
  /** Address of the licence. */
  readonly licence: string;
  readonly author: string;
  /** First and last day covered. */
  readonly covers: { readonly first: string; readonly last: string };
  readonly files: readonly {
    readonly name: string;
    readonly address: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/** https://schema.org/Dataset, with a download for each file. */
export function datasetData(parts: DatasetParts): StructuredData {
  const { name, description, url, version, licence, author, covers, files } = parts;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    url,
    version,
    license: licence,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: author },
    temporalCoverage: `${covers.first}/${covers.last}`,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      contentUrl: file.address,
      encodingFormat: file.mediaType,
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
    })),
  };
}
