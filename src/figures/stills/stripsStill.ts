import type { StripRow } from '../../charts/strips/StripRow.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { WINDOW, type Day } from '../../domain/day.ts';
import { placeSpells, type PlacedSpell } from '../../geometry/placeSpells.ts';
import { closingStance, sortStrips, type StripGroup } from '../../geometry/sortStrips.ts';
import { percentAt, WHOLE, yearTicks } from '../../geometry/timeScale.ts';
import { STANCES } from '../../domain/stance.ts';
import { describeTally, sizeOf } from '../../domain/describe.ts';
import { tallyOn } from '../../domain/dataset.ts';
import { stillWords as words } from '../../words/stills.ts';
import { stripWords } from '../../words/strips.ts';
import { stripRows } from '../stanceStrips.ts';
import { frameOf, MARGIN } from './frame.ts';
import { keyDrawing } from './legend.ts';
import {
  escaped,
  line,
  NOTE,
  paragraph,
  run,
  type Drawing,
  type Still,
  type StillSaid,
} from './markup.ts';
import { heldAround } from './stillDays.ts';
import { timeFlag } from './timeFlag.ts';

const WIDTH = 720;
const INNER = WIDTH - 2 * MARGIN;
const NAMES = 168;
const BARS = INNER - NAMES;
const ROW = 16;
const BAR = 10.5;
const HEAD = 24;
const TOP = 42;

const x = (percent: number): number => NAMES + (percent / 100) * BARS;

/** A bar; one whose start is known only to the month or year leans across it. */
function bar({ stance, start, width, edge }: PlacedSpell, top: number): string {
  const height = stance === 'no-measure' ? BAR * 0.3 : BAR;
  const y = top + (BAR - height) / 2;
  const [left, right] = [x(start), x(start + width)].map((px) => Number(px.toFixed(2)));
  const lean = (edge ? x(edge.end) : x(start)).toFixed(2);
  return `<path data-stance="${stance}" d="M${left} ${(y + height).toFixed(2)}L${lean} ${y.toFixed(2)}H${right}V${(y + height).toFixed(2)}Z"/>`;
}

function marksOf({ spells, declarations }: StripRow, top: number): string {
  const middle = top + BAR / 2;
  const at = (day: Day): number => Number(x(percentAt(WHOLE, day)).toFixed(2));
  const stays = spells.flatMap(({ stay }) =>
    stay
      ? `<rect class="strip-stay" x="${at(stay.from)}" y="${top + BAR * 0.3}" width="${(at(stay.until) - at(stay.from)).toFixed(2)}" height="${BAR * 0.4}"/>`
      : [],
  );
  const rings = declarations.flatMap(({ day }) =>
    ['declaration-casing', 'declaration'].map(
      (mark) => `<circle data-mark="${mark}" cx="${at(day)}" cy="${middle}" r="3.6"/>`,
    ),
  );
  return [...stays, ...rings].join('');
}

function rowMarkup(row: StripRow, y: number): string {
  const quiet = row.standing === 'ally' ? '' : ' still-row-quiet';
  const top = y + (ROW - BAR) / 2;
  return (
    line(NAMES - 8, y + 12, `still-row${quiet}`, row.name, 'end') +
    `<g data-country="${row.code}">${placeSpells(row.spells, WHOLE)
      .map((placed) => bar(placed, top))
      .join('')}</g>` +
    marksOf(row, top)
  );
}

function headingMarkup({ heading, rows }: StripGroup<StripRow>, y: number): string {
  if (heading?.by !== 'closing') return '';
  const allies = rows.filter(({ standing }) => standing === 'ally').length;
  const others = rows.filter(({ standing }) => standing !== 'ally' && standing !== 'asking').length;
  return `<text class="still-note" x="0" y="${y + 17}">${run('still-strong', stripWords.atClosing(heading.stance))} ${escaped(stripWords.counts(allies, others))}</text>`;
}

function stripsDrawing(rows: readonly StripRow[], on: Day): Drawing {
  const { groups } = sortStrips(rows, 'closing');
  let y = TOP;
  let markup = '';
  for (const group of groups) {
    markup += headingMarkup(group, y);
    y += HEAD;
    for (const row of group.rows) {
      markup += rowMarkup(row, y);
      y += ROW;
    }
    y += 4;
  }
  const grid = yearTicks(WHOLE)
    .map(
      ({ year, start, middle }) =>
        `<line class="still-rule" x1="${x(start).toFixed(2)}" x2="${x(start).toFixed(2)}" y1="${TOP - 4}" y2="${y}"/>` +
        line(Number(x(middle).toFixed(2)), TOP - 8, 'still-axis', String(year), 'middle'),
    )
    .join('');
  const date = timeFlag(on, x(percentAt(WHOLE, on)), NAMES, INNER, y);
  return { markup: grid + markup + date, width: INNER, height: y };
}

function stillStates(rows: readonly StripRow[]): Drawing {
  const { still } = sortStrips(rows, 'closing');
  const sentences = STANCES.map((stance) => ({
    stance,
    states: still.filter((row) => closingStance(row) === stance),
  })).filter(({ states }) => states.length > 0);
  let y = 13;
  let markup = '';
  for (const { stance, states } of sentences) {
    const names = states.map(({ name }) => name).join(', ');
    const part = paragraph(
      `${stripWords.still(states.length, stance)} ${names}.`,
      0,
      y,
      INNER,
      NOTE,
    );
    markup += part.markup;
    y += part.height;
  }
  const notes = paragraph(
    `${stripWords.notes.slanted} ${stripWords.notes.asking}`,
    0,
    y + 4,
    INNER,
    NOTE,
  );
  return { markup: markup + notes.markup, width: INNER, height: y + notes.height - 4 };
}

function key(): Drawing {
  const stances = keyDrawing(INNER);
  const y = stances.height + 12;
  const declaration = `<circle data-mark="declaration" cx="9" cy="${y - 4}" r="3.6"/>${line(26, y, 'still-text', stripWords.declaration)}`;
  return { markup: stances.markup + declaration, width: INNER, height: y + 4 };
}

/** What the still of the strips says. */
export function stripsStillSaid(dataset: Dataset, on: Day): StillSaid {
  const tally = tallyOn(dataset, 'all', on);
  const said = words.stripsDescription(
    dataset.governments.size,
    sizeOf(tally),
    describeTally(tally),
    on,
  );
  return {
    title: words.title(words.strips, on),
    description: `${said} ${words.noChange(heldAround(dataset, on))}`,
  };
}

/** Every change of position through the whole window, with the day `on` marked. */
export function stripsStill(dataset: Dataset, on: Day): Still {
  const rows = stripRows(dataset, WINDOW.last, () => '');
  const drawing = frameOf({
    width: WIDTH,
    lead: words.strips,
    on,
    note: words.noChange(heldAround(dataset, on)),
    source: words.sourceOfCharts(dataset.sources.size),
    parts: [key(), stripsDrawing(rows, on), stillStates(rows)],
  });
  return { ...drawing, ...stripsStillSaid(dataset, on) };
}
