import type { Setter } from './glyphs.ts';

const TEXT = /<text([^>]*)>(.*?)<\/text>/gs;
const TSPAN = /<tspan([^>]*)>(.*?)<\/tspan>|([^<]+)/gs;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};
/** What is said of text and means nothing to an outline. */
const TYPE = new Set([
  'x',
  'y',
  'text-anchor',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
]);

function readAttributes(list: string): ReadonlyMap<string, string> {
  return new Map([...list.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/**
 * An SVG of ours with every text as outlines, so that its picture needs no font. It reads what standaloneSvg
 * writes: a text is one line, of runs that may differ.
 */
export function outlineText(svg: string, set: Setter): string {
  return svg.replaceAll(TEXT, (_, list: string, content: string) => {
    const own = readAttributes(list);
    const runs = [...content.matchAll(TSPAN)].map(([, inner, spanned, plain]) => {
      const paint = new Map([...own, ...readAttributes(inner ?? '')]);
      const outlined = set(decoded(spanned ?? plain ?? ''), {
        isSerif: paint.get('font-family')?.startsWith('Newsreader') ?? false,
        weight: Number(paint.get('font-weight') ?? 400),
        sizePx: Number(paint.get('font-size') ?? 16),
        trackingPx: Number(paint.get('letter-spacing') ?? 0),
      });
      return { ...outlined, paint };
    });
    const width = runs.reduce((sum, { widthPx }) => sum + widthPx, 0);
    const anchor = own.get('text-anchor');
    let x =
      Number(own.get('x') ?? 0) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return runs
      .map(({ path, widthPx, paint }) => {
        const kept = [...paint]
          .filter(([name]) => !TYPE.has(name))
          .map(([name, value]) => ` ${name}="${value}"`);
        const at = Math.round(x * 100) / 100;
        x += widthPx;
        return path === ''
          ? ''
          : `<path transform="translate(${at} ${own.get('y') ?? 0})" d="${path}"${kept.join('')}/>`;
      })
      .join('');
  });
}
