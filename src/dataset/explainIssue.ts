import type { z } from 'astro/zod';
import { didYouMean } from './nearest.ts';

type Issue = z.core.$ZodIssue;

export interface Explanation {
  readonly message: string;
  readonly remedy: string;
}

/** Remedies for the messages that a schema states in its own words. */
const REMEDIES: Readonly<Record<string, string>> = {
  'is no id.': 'Use lower-case letters, digits and single hyphens.',
  'is no country code.': 'Use the three capital letters of ISO 3166-1, such as GBR.',
  'is no web address.': 'Write the whole address, beginning with https://.',
  'is no language code of two letters.': 'Use ISO 639-1: en, de, fr …',
  'is no ISO numeric code in quotes.': 'Write three digits in quotes, such as "036".',
  'names no source.': 'Add the id of at least one source record from content/sources/.',
  'names nobody.': 'Add a country code, EUU, huawei, zte or operators.',
  'names no country.': 'Add the code of each country that it concerns.',
  'is longer than 80 characters.': 'Shorten the title.',
  'is longer than 260 characters.': 'Shorten it to one or two sentences.',
  'is longer than 140 characters.': 'Shorten it to what a shared link can show.',
  'is longer than 120 characters.': 'Shorten it; details belong in the summary.',
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a set of named fields',
};

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'object'
    ? Array.isArray(value)
      ? 'a list'
      : 'named fields'
    : `“${String(value)}”`;
}

/** A schema's complaint about `value`, in an editor's terms, with what to do. */
export function explainIssue(issue: Issue, value: unknown): Explanation {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `has a field that is not known here: ${issue.keys.join(', ')}.`,
        remedy: 'Check its spelling and indentation, or remove it.',
      };
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = typeof value === 'string' ? didYouMean(value, allowed) : '';
      return {
        message: `${shown(value)} is not one of the values allowed here.`,
        remedy: `${near} Use one of: ${allowed.join(', ')}.`.trim(),
      };
    }
    case 'invalid_type':
      return value === undefined || value === null
        ? {
            message: 'is missing.',
            remedy: `Add it: ${TYPE_NAMES[issue.expected] ?? issue.expected}.`,
          }
        : {
            message: `should be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${shown(value)}.`,
            remedy: 'Correct the value; text with a colon or a hash sign stands in quotes.',
          };
    case 'invalid_union':
      return {
        message:
          value === undefined ? 'is missing.' : `${shown(value)} is not what is expected here.`,
        remedy: 'Correct the value: a date such as 2020-07-14, or 1, 2 or 3 for importance.',
      };
    case 'too_small':
      return {
        message: stated(issue, 'has too few entries.'),
        remedy: remedyOf(issue, 'Add what is missing.'),
      };
    default:
      return {
        message: stated(issue, 'is not valid.'),
        remedy: remedyOf(issue, 'Compare it with another entry of the same kind.'),
      };
  }
}

function stated(issue: Issue, fallback: string): string {
  return issue.message === '' ? fallback : issue.message;
}

function remedyOf(issue: Issue, fallback: string): string {
  const own = issue.code === 'custom' ? (issue.params?.['remedy'] as unknown) : undefined;
  return typeof own === 'string' ? own : (REMEDIES[issue.message] ?? fallback);
}
