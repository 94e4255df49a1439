import type { CleanNetworkClaim } from '../domain/dataset.ts';
import type { TimelineEvent } from '../domain/event.ts';
import type { Exceptions } from '../domain/exception.ts';
import type { Term } from '../domain/glossary.ts';
import type { Membership } from '../domain/membership.ts';
import type { Government } from '../domain/position.ts';
import type { Source } from '../domain/source.ts';
import type { FieldPath, YamlFile } from './YamlFile.ts';

/** A record with the place it was written down. */
export interface Located<Value> {
  readonly file: YamlFile;
  readonly path: FieldPath;
  readonly value: Value;
}

/** All records read, before they are joined. */
export interface ContentParts {
  readonly governments: readonly Located<Government>[];
  readonly blocs: readonly Located<Government>[];
  readonly events: readonly Located<TimelineEvent>[];
  readonly sources: readonly Located<Source>[];
  readonly memberships: readonly Located<Membership>[];
  readonly cleanNetwork: Located<CleanNetworkClaim> | undefined;
  readonly exceptions: Located<Exceptions> | undefined;
  readonly terms: readonly Located<Term>[];
  /** Ids of records, and names of files, that could not be read: what they lack is not held against others. */
  readonly unread: ReadonlySet<string>;
}
