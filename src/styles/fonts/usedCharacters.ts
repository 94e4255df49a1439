import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/**
 * Letters that names in the record's countries are made of, whether or not they occur today, so that a new name
 * does not change the files: Western Europe, then Polish, Czech, Romanian, Hungarian, Turkish, Baltic and Balkan.
 */
export const SAFE_CHARACTERS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !"#$%&\'()*+,-./:;<=>?@[]^_{|}~' +
  '‘’“”„–—…·×−§©°£€\u00a0' +
  'ÁÄÅÇÉÍÐÓÖØÚÜÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ' +
  'āăąćčďđėęěğīıłńňņőřśšșťțūůűźżžČŁŚŠȘŽ';

/**
 * Of these, what few pages show, and the start page never: each face keeps them in a file that is fetched where one
 * occurs.
 */
export const RARE = '#*<>\\^_`{|}~¿ºÁÄÅÇÍÐÓÖØÞâåæìîïðòõùûý×„ı';

/**
 * Characters that occur in text of ours and are in neither face: arrows and marks beside words, and titles
 * in Chinese. The reader's system draws them.
 */
export const SYSTEM_DRAWN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef\u2190-\u21ff\u25a0-\u25ff✓]/u;

const CONTENT_TYPES = new Set(['.yaml', '.yml', '.mdx', '.md']);
const CODE_TYPES = new Set(['.astro', '.svelte', '.ts', '.mdx']);
/** Rooms of src whose text readers see; atlas names the states. */
const INTERFACE = [
  'atlas',
  'charts',
  'components',
  'domain',
  'figures',
  'geometry',
  'layouts',
  'pages',
  'share',
  'words',
];
const COMMENTS = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm;

function textsUnder(folder: string, types: ReadonlySet<string>): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && types.has(extname(entry.name)))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/**
 * Every printable character of what editors write under `root`/content and of the interface under `root`/src,
 * comments apart, sorted. Code is read whole: a letter too many costs less than one missed.
 */
export function usedCharacters(root: string): readonly string[] {
  const texts = [
    ...textsUnder(join(root, 'content'), CONTENT_TYPES),
    ...INTERFACE.flatMap((room) => textsUnder(join(root, 'src', room), CODE_TYPES)).map((code) =>
      code.replace(COMMENTS, ''),
    ),
  ];
  return [...new Set(texts.join(''))].filter((char) => !/\p{C}/u.test(char)).sort();
}

/** What the files must draw: what is used, and the letters names are made of; sorted, each once. */
export function neededCharacters(root: string): readonly string[] {
  return [...new Set([...usedCharacters(root), ...SAFE_CHARACTERS])]
    .filter((char) => !SYSTEM_DRAWN.test(char))
    .sort();
}
