import type { z } from 'astro/zod';
import type { Dataset } from '../domain/dataset.ts';
import type { TimelineEvent } from '../domain/event.ts';
import type { Term } from '../domain/glossary.ts';
import type { Membership } from '../domain/membership.ts';
import type { Government } from '../domain/position.ts';
import type { Source } from '../domain/source.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentParts, Located } from './Located.ts';
import { cleanNetworkSchema, correctionsSchema } from './schemas/correction.ts';
import { eventSchema } from './schemas/event.ts';
import { exceptionsSchema } from './schemas/exception.ts';
import { membershipSchema } from './schemas/membership.ts';
import { governmentSchema } from './schemas/position.ts';
import { sourceSchema } from './schemas/source.ts';
import { codeSchema, idSchema } from './schemas/text.ts';
import { termSchema } from './schemas/term.ts';
import { validateFile } from './validateFile.ts';
import { readYaml, type FieldPath, type YamlFile } from './YamlFile.ts';

const CODE_FILE = /^content\/(positions|blocs)\/([A-Z]{3})\.yaml$/;
const YEAR_FILE = /^content\/events\/(\d{4})\.yaml$/;
const SOURCE_FILE = /^content\/sources\/[A-Za-z-]+\.yaml$/;
const PLACES =
  'content/positions/GBR.yaml, blocs/EUU.yaml, events/2020.yaml, sources/*.yaml, memberships.yaml, clean-network.yaml, exceptions.yaml, glossary.yaml or corrections.yaml';

/** Reads the fact files one by one, holds each to its schema, and gathers what fits and what does not. */
export class ContentReader {
  readonly problems: ContentProblem[] = [];
  corrections: Dataset['corrections'] = [];

  readonly #governments: Located<Government>[] = [];
  readonly #blocs: Located<Government>[] = [];
  readonly #events: Located<TimelineEvent>[] = [];
  readonly #sources: Located<Source>[] = [];
  readonly #memberships: Located<Membership>[] = [];
  readonly #terms: Located<Term>[] = [];
  readonly #unread = new Set<string>();
  #cleanNetwork: ContentParts['cleanNetwork'];
  #exceptions: ContentParts['exceptions'];

  /** What has been read so far. */
  get parts(): ContentParts {
    return {
      governments: this.#governments,
      blocs: this.#blocs,
      events: this.#events,
      sources: this.#sources,
      memberships: this.#memberships,
      cleanNetwork: this.#cleanNetwork,
      exceptions: this.#exceptions,
      terms: this.#terms,
      unread: this.#unread,
    };
  }

  /** Reads the file of that path from the project's root. */
  read(name: string, text: string): void {
    const file = readYaml(name, text);
    const [, folder, code = ''] = CODE_FILE.exec(name) ?? [];
    const year = YEAR_FILE.exec(name)?.[1];
    if (folder !== undefined) this.#readGovernment(file, folder === 'blocs', code);
    else if (year !== undefined) this.#readEvents(file, year);
    else if (SOURCE_FILE.test(name)) this.#readSources(file);
    else if (name === 'content/memberships.yaml') this.#readMemberships(file);
    else if (name === 'content/glossary.yaml') this.#readTerms(file);
    else if (name === 'content/clean-network.yaml') {
      this.#cleanNetwork = this.#whole(file, cleanNetworkSchema);
    } else if (name === 'content/exceptions.yaml') {
      this.#exceptions = this.#whole(file, exceptionsSchema);
    } else if (name === 'content/corrections.yaml') {
      this.corrections = this.#whole(file, correctionsSchema)?.value ?? [];
    } else this.#add(file, [], 'is in no place the site reads.', `Facts stand in ${PLACES}.`);
  }

  #readGovernment(file: YamlFile, isBloc: boolean, code: string): void {
    const read = this.#whole(file, governmentSchema);
    if (!read) {
      this.#unread.add(code);
      return;
    }
    (isBloc ? this.#blocs : this.#governments).push({ ...read, value: { code, ...read.value } });
  }

  #readEvents(file: YamlFile, year: string): void {
    const entries = this.#entries(file, 'list');
    entries.forEach(([index, entry]) => {
      const value = this.#valid(file, eventSchema, [index]);
      if (!value) {
        this.#unread.add(idOf(entry)).add(file.name);
        return;
      }
      this.#events.push({ file, path: [index], value });
      if (value.date.day.startsWith(year)) return;
      this.#add(
        file,
        [index, 'date'],
        `lies in another year than ${year}.`,
        `Move the event to content/events/${value.date.day.slice(0, 4)}.yaml, or correct the date.`,
      );
    });
  }

  #readSources(file: YamlFile): void {
    this.#readNamed(file, idSchema, sourceSchema, (id, value) => {
      this.#sources.push({ file, path: [id], value: { id, ...value } });
    });
  }

  #readMemberships(file: YamlFile): void {
    this.#readNamed(file, codeSchema, membershipSchema, (code, value) => {
      this.#memberships.push({ file, path: [code], value: { code, ...value } });
    });
  }

  #readTerms(file: YamlFile): void {
    this.#readNamed(file, idSchema, termSchema, (id, value) => {
      this.#terms.push({ file, path: [id], value: { id, ...value } });
    });
  }

  /** Reads a file of named entries, each held to a schema, its name to another. */
  #readNamed<Value>(
    file: YamlFile,
    nameSchema: z.ZodType<string>,
    schema: z.ZodType<Value>,
    keep: (name: string, value: Value) => void,
  ): void {
    for (const [name] of this.#entries(file, 'mapping')) {
      const text = String(name);
      const isNamed = nameSchema.safeParse(text).success;
      if (!isNamed) {
        this.#add(
          file,
          [text],
          `“${text}” may not be a name here.`,
          nameSchema === idSchema
            ? 'Use lower-case letters, digits and single hyphens.'
            : 'Use the three capital letters of ISO 3166-1, such as GBR.',
        );
      }
      const value = this.#valid(file, schema, [text]);
      if (value === undefined || !isNamed) this.#unread.add(text);
      if (value !== undefined) keep(text, value);
    }
  }

  /** The entries of a file with their names or places; none, and why, when it holds no such thing. */
  #entries(
    file: YamlFile,
    form: 'list' | 'mapping',
  ): readonly (readonly [string | number, unknown])[] {
    const { syntaxProblems, value } = file;
    if (syntaxProblems.length > 0) this.problems.push(...syntaxProblems);
    else if (form === 'list' && Array.isArray(value)) return [...value.entries()];
    else if (form === 'mapping' && isMapping(value)) return Object.entries(value);
    else if (form === 'list') {
      this.#add(file, [], 'should hold a list.', 'Begin each entry with a hyphen.');
    } else
      this.#add(file, [], 'should hold named entries.', 'Begin each with its name and a colon.');
    this.#unread.add(file.name);
    return [];
  }

  /** A file that is one record. */
  #whole<Value>(file: YamlFile, schema: z.ZodType<Value>): Located<Value> | undefined {
    const value = this.#valid(file, schema, []);
    if (value !== undefined) return { file, path: [], value };
    this.#unread.add(file.name);
    return undefined;
  }

  #valid<Value>(file: YamlFile, schema: z.ZodType<Value>, base: FieldPath): Value | undefined {
    const { value, problems } = validateFile(file, schema, base);
    this.problems.push(...problems);
    return value;
  }

  #add(file: YamlFile, path: FieldPath, message: string, remedy: string): void {
    this.problems.push(file.problem(path, message, remedy));
  }
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The id that an entry gives itself, readable or not. */
function idOf(entry: unknown): string {
  const id = isMapping(entry) && 'id' in entry ? entry.id : '';
  return typeof id === 'string' ? id : '';
}
