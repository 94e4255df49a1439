import type { Source, SourceKind } from '../domain/source.ts';
import { languageName, words } from './interface.ts';

/** What a reader should know of a source beyond its name: language, copy, not read. */
export function sourceNotes({ lang, isCopy, isRead }: Source): readonly string[] {
  return [
    ...(lang === 'en' ? [] : [words.source.inLanguage(languageName(lang))]),
    ...(isCopy ? [words.source.copy] : []),
    ...(isRead ? [] : [words.source.unread]),
  ];
}

const KINDS: Readonly<Record<SourceKind, string>> = {
  primary: 'primary',
  reporting: 'report',
  analysis: 'analysis',
};

/** The kind of a source in one word. */
export function sourceKind(kind: SourceKind): string {
  return KINDS[kind];
}

/** Words of the bibliography. */
export const sourceWords = {
  title: 'Every source, and what rests on it',
  answer: (count: number, primary: number) =>
    `${count} sources stand behind this site, ${primary} of them acts or statements by their authors. Each entry says what it is cited for.`,
  open: 'What a sceptic should know',
  single: 'Facts on a single source',
  singleNote: (count: number, of: number) =>
    `${count} of ${of} facts rest on one source alone. That is no fault where the source is the act itself.`,
  reporting: 'Facts on reporting alone',
  reportingNote: (count: number, of: number) =>
    `${count} of ${of} facts rest on press reports alone, without an act or a document of the author.`,
  unread: 'Sources we did not read',
  unreadNote: (count: number, of: number) =>
    `${count} of ${of} sources were not available to us; what we say of them rests on accounts by others.`,
  list: 'The bibliography',
  listNote: 'By publisher. To look for a word, use your browser’s search in the page.',
  initials: 'Publishers by initial',
  otherInitial: '0–9 and other letters',
  citedFor: 'Cited for',
  uncited: 'cited nowhere',
  noAddress: 'no public address',
  insecure: 'without encryption',
  glossary: 'Glossary',
  cleanNetwork: 'Clean Network count',
  declaration: 'declaration',
  after: 'after 2020',
  coding: 'coding',
  groups: 'groups',
  event: (date: string) => `event of ${date}`,
  events: 'Events',
} as const;
