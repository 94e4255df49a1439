const ONES: readonly string[] = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];
const TEENS: readonly string[] = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS: readonly string[] = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];

/** A count as prose writes it: words up to nine, digits above; 0 is "none". */
export function inWords(count: number): string {
  return ONES[count] ?? String(count);
}

/** A count in words up to "ninety-nine", as where a sentence begins; digits above. */
export function spelledOut(count: number): string {
  const ten = count < 100 ? TENS[Math.floor(count / 10) - 2] : undefined;
  if (ten === undefined) return TEENS[count - 10] ?? inWords(count);
  return count % 10 === 0 ? ten : `${ten}-${inWords(count % 10)}`;
}
