import type { StructuredData } from '../../components/structuredData.ts';
import type { Day } from '../../domain/day.ts';
import { words } from '../../words/interface.ts';

interface Article {
  readonly title: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly published: Day;
  readonly updated?: Day | undefined;
  /** Full address of the story. */
  readonly address: string;
  /** Full address of the picture for sharing. */
  readonly image: string;
  /** Full addresses of its sources. */
  readonly citations: readonly string[];
}

/** A story as schema.org describes an article. */
export function articleData(article: Article): StructuredData {
  const { title, standfirst, byline, published, updated, address, image, citations } = article;
  const publisher = { '@type': 'Organization', name: words.site.name };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: standfirst,
    datePublished: published,
    dateModified: updated ?? published,
    author: { '@type': 'Organization', name: byline },
    publisher,
    mainEntityOfPage: address,
    url: address,
    image,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    citation: citations,
  };
}
