import { Literal, type OutlinesById } from './literal.ts';
import { painterFor } from './sheets.ts';
import { escapeXml } from './xml.ts';

/** A drawing in the site's markup, with what it says to those who do not see it. */
interface Drawn {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

const SANS = 'system-ui, Segoe UI, Helvetica Neue, Arial, sans-serif';

/**
 * The drawing as an SVG file that stands alone, in the light scale: every style an attribute, no reference
 * to a font, a sheet or an outline elsewhere. Throws RangeError for an outline that `outlines` lacks.
 */
export function standaloneSvg(drawn: Drawn, outlines: OutlinesById): string {
  const { markup, width, height, title, description } = drawn;
  const content = new Literal(painterFor(width), outlines).draw(markup, width, height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="en-GB" role="img" aria-labelledby="title desc" ` +
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${SANS}">` +
    `<title id="title">${escapeXml(title)}</title><desc id="desc">${escapeXml(description)}</desc>` +
    `${content}</svg>\n`
  );
}
