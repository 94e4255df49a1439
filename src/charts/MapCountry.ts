import { dayAt, dayNumber, PRECISIONS, type Day, type KnownDate } from '../domain/day.ts';
import type { Affiliation, Tenure } from '../domain/membership.ts';
import { BASES, type CountryCode, type StanceEntry } from '../domain/position.ts';
import { STANCES } from '../domain/stance.ts';

/** What the map must know of a coded government. Summaries and sources are fetched when asked for. */
export interface MapCountry extends Affiliation {
  readonly code: CountryCode;
  readonly name: string;
  readonly history: readonly [StanceEntry, ...StanceEntry[]];
  /** The first day on which a declaration with the United States stood. */
  readonly declaredOn?: Day;
}

/*
 * Islands receive their countries as one text: as JSON, their properties would weigh more than the
 * outlines. A country is a line of fields joined by `;`: code, name, affiliations, declaration,
 * history. Days are numbers in base 36; stances, bases and precisions are digits.
 */
const FIELD = ';';
const LINE = '\n';

/** Countries as a text for an island's properties; the inverse of decodeCountries. */
export function encodeCountries(countries: readonly MapCountry[]): string {
  return countries
    .map(({ code, name, history, declaredOn, ...affiliation }) =>
      [
        code,
        name,
        encodeAffiliation(affiliation),
        declaredOn ? encodeDay(declaredOn) : '',
        history.map(encodeEntry).join(' '),
      ].join(FIELD),
    )
    .join(LINE);
}

/** The countries of such a text. Throws RangeError where it is not one. */
export function decodeCountries(text: string): readonly MapCountry[] {
  return text.split(LINE).map((line) => {
    const [code = '', name = '', affiliation = '', declaredOn = '', history = ''] =
      line.split(FIELD);
    const [first, ...rest] = history.split(' ').map(decodeEntry);
    if (!first) throw new RangeError(`no history in ${line}`);
    return {
      code,
      name,
      ...decodeAffiliation(affiliation),
      ...(declaredOn !== '' && { declaredOn: decodeDay(declaredOn) }),
      history: [first, ...rest],
    };
  });
}

function encodeDay(day: Day): string {
  return dayNumber(day).toString(36);
}

function decodeDay(text: string): Day {
  const number = Number.parseInt(text, 36);
  if (Number.isNaN(number)) throw new RangeError(`no day: ${text}`);
  return dayAt(number);
}

function encodeEntry({ from, stance, basis, stayedUntil }: StanceEntry): string {
  const digits = [
    STANCES.indexOf(stance),
    BASES.indexOf(basis),
    PRECISIONS.indexOf(from.precision),
  ];
  return `${digits.join('')}${encodeDay(from.day)}${stayedUntil ? `.${encodeDay(stayedUntil)}` : ''}`;
}

function decodeEntry(text: string): StanceEntry {
  const [from = '', until] = text.slice(3).split('.');
  const stance = STANCES[Number(text[0])];
  const basis = BASES[Number(text[1])];
  const precision = PRECISIONS[Number(text[2])];
  if (!stance || !basis || !precision) throw new RangeError(`no entry: ${text}`);
  return {
    from: { day: decodeDay(from), precision },
    stance,
    basis,
    ...(until !== undefined && { stayedUntil: decodeDay(until) }),
  };
}

/** A letter a group, with its days where they fall in the window: `n2ub` joined, `e-34k` left. */
function encodeAffiliation({
  nato,
  eu,
  mnna,
  fiveEyes,
  treatyAlly,
  isHome,
}: Omit<Affiliation, 'code'>): string {
  const term = (letter: string, tenure: Tenure | undefined): string => {
    if (!tenure) return '';
    const since = dayNumber(tenure.since.day) > 0 ? encodeDay(tenure.since.day) : '';
    return `${letter}${since}${tenure.until ? `-${encodeDay(tenure.until)}` : ''}`;
  };
  return [
    term('n', nato),
    term('e', eu),
    term('m', mnna),
    fiveEyes ? 'f' : '',
    treatyAlly ? 't' : '',
    isHome ? 'h' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const BEFORE_WINDOW: KnownDate = { day: dayAt(0), precision: 'day' };

function decodeAffiliation(text: string): Omit<Affiliation, 'code'> {
  const parts = text.split(' ');
  const term = (letter: string): Tenure | undefined => {
    const part = parts.find((candidate) => candidate.startsWith(letter));
    if (part === undefined) return undefined;
    const [since = '', until] = part.slice(1).split('-');
    return {
      since: since === '' ? BEFORE_WINDOW : { day: decodeDay(since), precision: 'day' },
      ...(until !== undefined && { until: decodeDay(until) }),
    };
  };
  const nato = term('n');
  const eu = term('e');
  const mnna = term('m');
  return {
    ...(nato && { nato }),
    ...(eu && { eu }),
    ...(mnna && { mnna }),
    ...(parts.includes('f') && { fiveEyes: {} }),
    ...(parts.includes('t') && { treatyAlly: {} }),
    isHome: parts.includes('h'),
  };
}
