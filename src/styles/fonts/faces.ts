// Pages import this, embeds never do: they load no web font.
import '../../../.cache/fonts/faces.css';
import newsreader from '../../../.cache/fonts/newsreader.woff2?no-inline';
import sourceSans from '../../../.cache/fonts/source-sans-3.woff2?no-inline';

/** Addresses of the two files that every page needs at once. */
export const preloadedFonts: readonly string[] = [newsreader, sourceSans];
