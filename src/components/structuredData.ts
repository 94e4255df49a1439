/** A schema.org object. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** Structured data as the text of a script element: "<" could close it from inside a string. */
export function jsonLdText(data: StructuredData): string {
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

interface ArticleParts {
  readonly headline: string;
  readonly description: string;
  readonly url: string;
  readonly author: string;
  /** ISO days. */
  readonly published: string;
  readonly corrected?: string;
  /** Full address of the picture for sharing. */
  readonly image?: string;
  readonly licence: string;
}

/** https://schema.org/Article. Without a day of correction, the day of publication stands for both. */
export function articleData(parts: ArticleParts): StructuredData {
  const { headline, description, url, author, published, corrected, image, licence } = parts;
  const organisation = { '@type': 'Organization', name: author };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline,
    description,
    url,
    mainEntityOfPage: url,
    inLanguage: 'en-GB',
    author: organisation,
    publisher: organisation,
    datePublished: published,
    dateModified: corrected ?? published,
    ...(image !== undefined && { image }),
    license: licence,
  };
}
