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
