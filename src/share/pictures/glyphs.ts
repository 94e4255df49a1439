import { Blob, Buffer as Shaping, Face, Font, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { FAMILIES, type FontFamily } from '../../styles/fonts/families.ts';
import { sourceFile } from '../../styles/fonts/subsetFonts.ts';

/** A line of text as outlines: path data around 0,0 of its baseline, and how far it runs, in px. */
export interface OutlinedLine {
  readonly path: string;
  readonly widthPx: number;
}

/** Sets text in the site's own faces, so that a picture is the same on every machine. */
export type Setter = (
  text: string,
  style: {
    readonly isSerif: boolean;
    readonly weight: number;
    readonly sizePx: number;
    readonly trackingPx: number;
  },
) => OutlinedLine;

/** Everything that a face of ours may be asked for: both its files hold no more. */
function allCharacters(): string {
  const spans = [
    [0x20, 0x17f],
    [0x218, 0x21b],
    [0x2010, 0x2026],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
    [0x20ac, 0x20ac],
  ] as const;
  return spans
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

async function facesOf(root: string, family: FontFamily): Promise<readonly Face[]> {
  return Promise.all(
    (['main', 'extended'] as const).map(async (part) => {
      const sfnt = await subsetFont(sourceFile(root, family, part), allCharacters(), {
        targetFormat: 'sfnt',
        keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark'],
      });
      return new Face(new Blob(new Uint8Array(sfnt)));
    }),
  );
}

interface Fonts {
  readonly fonts: readonly Font[];
  readonly upem: number;
}

/** Runs of text that one font draws; what none draws goes to the first, which shows a box. */
function runsOf(text: string, fonts: readonly Font[]): readonly { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const char of text) {
    const font =
      fonts.find((candidate) => candidate.nominalGlyph(char.codePointAt(0) ?? 0)) ?? fonts[0];
    if (!font) throw new RangeError('no font');
    const last = runs.at(-1);
    if (last?.font === font) last.text += char;
    else runs.push({ font, text: char });
  }
  return runs;
}

const PATH_PART = /([MLQCZ])([^MLQCZ]*)/g;

/** Path data of a glyph moved and scaled; fonts count upwards, drawings down. */
function movedPath(path: string, scale: number, dx: number): string {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return path.replaceAll(PATH_PART, (_, command: string, numbers: string) => {
    if (command === 'Z') return 'Z';
    const moved = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number)
      .map((value, index) => round(index % 2 === 0 ? value * scale + dx : -value * scale));
    return `${command}${moved.join(' ')}`;
  });
}

/** Reads both families of the site under `root`/node_modules and returns what sets text in them. */
export async function textSetter(root: string): Promise<Setter> {
  const faces = await Promise.all(FAMILIES.map((family) => facesOf(root, family)));
  const made = new Map<string, Fonts>();
  const fontsOf = (isSerif: boolean, weight: number): Fonts => {
    const key = `${isSerif} ${weight}`;
    let known = made.get(key);
    if (!known) {
      const index = FAMILIES.findIndex(({ name }) => (name === 'Newsreader') === isSerif);
      const family = faces[index] ?? [];
      const fonts = family.map((face) => {
        const font = new Font(face);
        font.setVariations([new Variation('wght', weight)]);
        return font;
      });
      known = { fonts, upem: family[0]?.upem ?? 1000 };
      made.set(key, known);
    }
    return known;
  };
  const set = new Map<string, OutlinedLine>();
  return (text, { isSerif, weight, sizePx, trackingPx }) => {
    const key = JSON.stringify([text, isSerif, weight, sizePx, trackingPx]);
    const known = set.get(key);
    if (known) return known;
    const { fonts, upem } = fontsOf(isSerif, weight);
    const scale = sizePx / upem;
    let x = 0;
    let path = '';
    for (const { font, text: part } of runsOf(text, fonts)) {
      const shaping = new Shaping();
      shaping.addText(part);
      shaping.guessSegmentProperties();
      shape(font, shaping);
      const positions = shaping.getGlyphPositions();
      shaping.getGlyphInfos().forEach(({ codepoint }, index) => {
        const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
        path += movedPath(font.glyphToPath(codepoint), scale, x + xOffset * scale);
        x += xAdvance * scale + trackingPx;
      });
    }
    const outlined = { path, widthPx: x };
    set.set(key, outlined);
    return outlined;
  };
}
