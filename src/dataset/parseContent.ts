import type { z } from 'astro/zod';
import type { Dataset } from '../domain/dataset.ts';
import { compareKnownDates } from '../domain/day.ts';
import type { TimelineEvent } from '../domain/event.ts';
import type { Membership } from '../domain/membership.ts';
import type { Government } from '../domain/position.ts';
import type { Source } from '../domain/source.ts';
import { checkReferences } from './checkReferences.ts';
import { checkHistories } from './checkHistories.ts';
import { ContentError, type ContentProblem } from './ContentError.ts';
import type { Located } from './Located.ts';
import { cleanNetworkSchema, correctionsSchema } from './schemas/correction.ts';
import { eventsSchema } from './schemas/event.ts';
import { membershipSchema } from './schemas/membership.ts';
import { governmentSchema } from './schemas/position.ts';
import { sourceSchema } from './schemas/source.ts';
import { idSchema } from './schemas/text.ts';
import { validateFile } from './validateFile.ts';
import { YamlFile } from './YamlFile.ts';

/** Text of the fact files by path from the project's root, `content/…`. */
export type ContentFiles = ReadonlyMap<string, string>;

const CODE_FILE = /^content\/(positions|blocs)\/([A-Z]{3})\.yaml$/;
const YEAR_FILE = /^content\/events\/(\d{4})\.yaml$/;
const SOURCE_FILE = /^content\/sources\/[A-Za-z-]+\.yaml$/;

/**
 * All facts, joined and checked. Throws ContentError naming every mistake, with file, line and remedy.
 */
export function parseContent(files: ContentFiles): Dataset {
  const reader = new Reader();
  for (const [name, text] of files) reader.read(name, text);
  return reader.finish();
}

class Reader {
  readonly #problems: ContentProblem[] = [];
  readonly #governments: Located<Government>[] = [];
  readonly #blocs: Located<Government>[] = [];
  readonly #events: Located<TimelineEvent>[] = [];
  readonly #sources: Located<Source>[] = [];
  readonly #memberships: Located<Membership>[] = [];
  #cleanNetwork: Located<Dataset['cleanNetworkClaim']> | undefined;
  #corrections: Dataset['corrections'] = [];

  read(name: string, text: string): void {
    const file = new YamlFile(name, text);
    const code = CODE_FILE.exec(name);
    if (code) return this.#readGovernment(file, code[1] === 'blocs', code[2] ?? '');
    const year = YEAR_FILE.exec(name)?.[1];
    if (year !== undefined) return this.#readEvents(file, year);
    if (SOURCE_FILE.test(name)) {
      return this.#readEntries(file, sourceSchema, (id, value) => {
        if (!idSchema.safeParse(id).success) {
          this.#add(
            file,
            [id],
            `“${id}” is no id.`,
            'Use lower-case letters, digits and single hyphens.',
          );
        }
        this.#sources.push({ file, path: [id], value: { id, ...value } });
      });
    }
    if (name === 'content/memberships.yaml') {
      return this.#readEntries(file, membershipSchema, (code, value) => {
        this.#memberships.push({ file, path: [code], value: { code, ...value } });
      });
    }
    if (name === 'content/clean-network.yaml') {
      const value = this.#valid(file, cleanNetworkSchema);
      if (value) this.#cleanNetwork = { file, path: [], value };
      return;
    }
    if (name === 'content/corrections.yaml') {
      this.#corrections = this.#valid(file, correctionsSchema) ?? [];
      return;
    }
    this.#add(
      file,
      [],
      'is in no place the site reads.',
      'Facts stand in content/positions/GBR.yaml, blocs/EUU.yaml, events/2020.yaml, sources/*.yaml, memberships.yaml, clean-network.yaml or corrections.yaml.',
    );
  }

  finish(): Dataset {
    const parts = {
      governments: this.#governments,
      blocs: this.#blocs,
      events: this.#events,
      sources: this.#sources,
      memberships: this.#memberships,
      cleanNetwork: this.#cleanNetwork,
    };
    const problems = [...this.#problems, ...checkHistories(parts)];
    // A record that could not be read would make each of its references look dangling.
    if (this.#problems.length === 0) problems.push(...checkReferences(parts));
    const claim = this.#cleanNetwork?.value;
    if (problems.length > 0 || !claim) throw new ContentError(sorted(problems));
    return {
      governments: byCode(this.#governments),
      blocs: byCode(this.#blocs),
      memberships: byCode(this.#memberships),
      events: this.#events
        .map(({ value }) => value)
        .sort((a, b) => compareKnownDates(a.date, b.date)),
      sources: new Map(this.#sources.map(({ value }) => [value.id, value])),
      cleanNetworkClaim: claim,
      corrections: this.#corrections,
    };
  }

  #readGovernment(file: YamlFile, isBloc: boolean, code: string): void {
    const value = this.#valid(file, governmentSchema);
    if (!value) return;
    (isBloc ? this.#blocs : this.#governments).push({ file, path: [], value: { code, ...value } });
  }

  #readEvents(file: YamlFile, year: string): void {
    const events = this.#valid(file, eventsSchema);
    events?.forEach((value, index) => {
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

  #readEntries<Value>(
    file: YamlFile,
    schema: z.ZodType<Value>,
    keep: (id: string, value: Value) => void,
  ): void {
    if (file.syntaxProblems.length > 0) {
      this.#problems.push(...file.syntaxProblems);
      return;
    }
    const entries = file.value;
    if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) {
      this.#add(file, [], 'should hold named entries.', 'Begin each with its id and a colon.');
      return;
    }
    for (const id of Object.keys(entries)) {
      const value = this.#valid(file, schema, [id]);
      if (value !== undefined) keep(id, value);
    }
  }

  #valid<Value>(
    file: YamlFile,
    schema: z.ZodType<Value>,
    base: readonly string[] = [],
  ): Value | undefined {
    const { value, problems } = validateFile(file, schema, base);
    this.#problems.push(...problems);
    return value;
  }

  #add(file: YamlFile, path: readonly (string | number)[], message: string, remedy: string): void {
    this.#problems.push(file.problem(path, message, remedy));
  }
}

function byCode<Value extends { readonly code: string; readonly name: string }>(
  located: readonly Located<Value>[],
): ReadonlyMap<string, Value> {
  const values = located.map(({ value }) => value);
  values.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return new Map(values.map((value) => [value.code, value]));
}

function sorted(problems: readonly ContentProblem[]): readonly ContentProblem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}
