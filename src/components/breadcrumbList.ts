import type { StructuredData } from './structuredData.ts';

/** A page on the way to another, with its full address. */
interface Crumb {
  readonly name: string;
  readonly address: string;
}

/** The way to a page as schema.org has it: https://schema.org/BreadcrumbList */
export function breadcrumbList(trail: readonly Crumb[]): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}
