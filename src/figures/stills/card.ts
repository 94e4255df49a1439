import type { Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import { describeGroup, describeMap, sizeOf } from '../../domain/describe.ts';
import type { MapView } from '../../domain/mapView.ts';
import type { CountryCode } from '../../domain/position.ts';
import { STANCES, stanceLabel } from '../../domain/stance.ts';
import { textWidth } from '../../geometry/textWidth.ts';
import { wrapText } from '../../geometry/wrapText.ts';
import type { MapState } from '../../charts/map/mapState.ts';
import { cardWords as words } from '../../words/cards.ts';
import { words as siteWords } from '../../words/interface.ts';
import { line, type Still } from './markup.ts';
import { plateDrawing, stateOn } from './mapStill.ts';

/** A picture for sharing: a headline beside the map of a day. */
export interface Card {
  /** Its path below /cards/, without the ending. */
  readonly id: string;
  readonly headline: string;
  readonly on: Day;
  readonly view: MapView;
  /** Countries the page is about, outlined. */
  readonly outlined: readonly CountryCode[];
}

const WIDTH = 1200;
const HEIGHT = 630;
const PLATE = { x: 32, y: 32, width: 602, height: 566 };
/** Plates are drawn at this width and enlarged, so that names can be read in a small preview. */
const DRAWN = 480;
const TEXT_X = 672;
const TEXT_WIDTH = WIDTH - TEXT_X - 32;
/** Newsreader at 560 against the measured face at 600. */
const SERIF_FACE = 1.02;
const ROW = 33;
const BRICK = { width: 5.4, height: 15, pitch: 6.4 };

/** The headline in at most four lines, the type as large as that allows. */
function headlineOf(text: string): { markup: string; bottom: number } {
  for (const [className, size] of [
    ['card-headline', 44],
    ['card-small-headline', 36],
  ] as const) {
    const { lines } = wrapText(text, TEXT_WIDTH, (part) => textWidth(part, size, 600) * SERIF_FACE);
    if (lines.length > 4 && className === 'card-headline') continue;
    const leading = size * 1.08;
    const markup = lines
      .map((part, index) => line(TEXT_X, 70 + index * leading, className, part))
      .join('');
    return { markup, bottom: 70 + (lines.length - 1) * leading };
  }
  throw new RangeError(`no size for the headline ${text}`);
}

function legendMarkup({ counts }: MapState, top: number): string {
  return STANCES.map((stance, index) => {
    const y = top + index * ROW;
    const bricks = Array.from(
      { length: counts[stance] },
      (_, brick) =>
        `<rect data-swatch="${stance}" x="${(TEXT_X + 286 + brick * BRICK.pitch).toFixed(1)}" y="${y + 1}" width="${BRICK.width}" height="${BRICK.height}"/>`,
    ).join('');
    return (
      `<rect data-swatch="${stance}" x="${TEXT_X}" y="${y}" width="26" height="17"/>` +
      line(TEXT_X + 38, y + 16, 'card-text', stanceLabel(stance)) +
      `<text class="card-text" x="${TEXT_X + 274}" y="${y + 16}" text-anchor="end"><tspan class="still-count">${counts[stance]}</tspan></text>` +
      bricks
    );
  }).join('');
}

/** What a card's map shows, for those who do not see it. */
export function cardMapSaid(dataset: Dataset, on: Day): string {
  const { counted, counts } = stateOn(dataset, on);
  return describeMap(on, counted, counts);
}

/** The same after its headline. */
export function cardAlt(dataset: Dataset, { headline, on }: Pick<Card, 'headline' | 'on'>): string {
  return `${headline}. ${cardMapSaid(dataset, on)}`;
}

/** The card as a drawing, 1200 by 630. */
export function cardStill(dataset: Dataset, card: Card): Still {
  const { headline, on, view, outlined } = card;
  const state = stateOn(dataset, on);
  const plate = plateDrawing(dataset, view, state, DRAWN, outlined);
  const scale = Math.min(PLATE.width / plate.width, PLATE.height / plate.height);
  const [width, height] = [plate.width * scale, plate.height * scale];
  const x = PLATE.x + (PLATE.width - width) / 2;
  const y = PLATE.y + (PLATE.height - height) / 2;
  const head = headlineOf(headline);
  const legendTop = HEIGHT - 32 - 46 - STANCES.length * ROW;
  const counted = words.counted(describeGroup(state.counted, sizeOf(state.counts)));
  const markup =
    `<rect class="still-ground" width="${WIDTH}" height="${HEIGHT}"/>` +
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${plate.width} ${plate.height}">${plate.markup}</svg>` +
    head.markup +
    line(TEXT_X, head.bottom + 46, 'card-date', words.on(on)) +
    line(TEXT_X, legendTop - 14, 'card-note', counted) +
    legendMarkup(state, legendTop) +
    line(TEXT_X, HEIGHT - 36, 'card-site', siteWords.site.name);
  return {
    markup,
    width: WIDTH,
    height: HEIGHT,
    title: headline,
    description: cardAlt(dataset, card),
  };
}
