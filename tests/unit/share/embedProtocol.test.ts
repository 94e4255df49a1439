import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VIEW_PARAMETERS } from '../../../src/charts/viewState.ts';
import {
  FROM_EMBED,
  messageOf,
  readEmbedMessage,
  readHostMessage,
  SOURCE,
  STATE_NAMES,
  TO_EMBED,
  VERSION,
  type MessageTable,
} from '../../../src/share/embedProtocol.ts';
import { messageSchema } from '../../../src/share/messageSchema.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly const?: unknown;
  readonly type?: string;
  readonly maxLength?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

/** The keywords of JSON Schema that ours uses, read as its specification says. */
function isValid(schema: Schema, value: unknown): boolean {
  const { type } = schema;
  if (schema.const !== undefined && schema.const !== value) return false;
  if (type === 'string')
    return typeof value === 'string' && value.length <= (schema.maxLength ?? Infinity);
  if (type === 'number') {
    return (
      typeof value === 'number' &&
      value > (schema.exclusiveMinimum ?? -Infinity) &&
      value < (schema.exclusiveMaximum ?? Infinity)
    );
  }
  if (type !== 'object') return true;
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return (
    (schema.required ?? []).every((name) => fields[name] !== undefined) &&
    Object.entries(schema.properties ?? {}).every(
      ([name, inner]) => fields[name] === undefined || isValid(inner, fields[name]),
    )
  );
}

const { $defs } = messageSchema('https://example.org/messages.schema.json') as {
  readonly $defs: Readonly<Record<'fromEmbed' | 'toEmbed', { readonly oneOf: readonly Schema[] }>>;
};

/** Something like a message: its fields right, wrong or missing. */
function nearlyMessages(table: MessageTable): fc.Arbitrary<unknown> {
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.constant(null),
    fc.constant('<img src=x onerror=alert(1)>'),
    fc.string({ minLength: 201, maxLength: 300 }),
    fc.record({ on: fc.oneof(fc.string(), fc.integer()) }),
    fc.boolean(),
  );
  const names = [...new Set(Object.values(table).flatMap((fields) => Object.keys(fields)))].map(
    (name) => name.replace('?', ''),
  );
  return fc.record(
    {
      source: fc.oneof({ weight: 9, arbitrary: fc.constant(SOURCE) }, value),
      version: fc.oneof({ weight: 9, arbitrary: fc.constant(VERSION) }, value),
      type: fc.oneof(
        {
          weight: 9,
          arbitrary: fc.constantFrom(...Object.keys(table), '__proto__', 'constructor'),
        },
        value,
      ),
      ...Object.fromEntries(names.map((name) => [name, value])),
    },
    { requiredKeys: [] },
  );
}

describe('messages', () => {
  test('name the parts of a state as addresses do', () => {
    expect([...STATE_NAMES]).toEqual([...VIEW_PARAMETERS]);
  });

  test('are read with their known fields alone', () => {
    const ready = messageOf({ type: 'ready', height: 640, state: { on: '2018-08-23' } });
    expect(readEmbedMessage({ ...ready, more: 1 })).toEqual({
      type: 'ready',
      height: 640,
      state: { on: '2018-08-23' },
    });
    expect(readHostMessage(messageOf({ type: 'set', country: 'AUS', theme: 'dark' }))).toEqual({
      type: 'set',
      country: 'AUS',
      theme: 'dark',
    });
  });

  test('of strangers, of other versions and of the other side are ignored', () => {
    const hello = messageOf({ type: 'hello' });
    expect(readHostMessage(hello)).toEqual({ type: 'hello' });
    expect(readEmbedMessage(hello)).toBeUndefined();
    expect(readHostMessage({ ...hello, version: 2 })).toBeUndefined();
    expect(readHostMessage({ ...hello, source: 'somebody' })).toBeUndefined();
    for (const data of [undefined, null, 3, 'hello', [], 'pymxPYMx1xPYMxwidthxPYMx600']) {
      expect(readHostMessage(data)).toBeUndefined();
      expect(readEmbedMessage(data)).toBeUndefined();
    }
  });

  test.each([
    ['fromEmbed', FROM_EMBED, readEmbedMessage],
    ['toEmbed', TO_EMBED, readHostMessage],
  ] as const)(
    '%s: 2,000 of any shape are read exactly where the schema allows',
    (name, table, read) => {
      fc.assert(
        fc.property(fc.oneof(nearlyMessages(table), fc.anything()), (data) => {
          const message = read(data);
          const isAllowed = $defs[name].oneOf.some((schema) => isValid(schema, data));
          expect(message !== undefined).toBe(isAllowed);
          const known = Object.keys(table[message?.type ?? ''] ?? {}).map((key) =>
            key.replace('?', ''),
          );
          for (const key of Object.keys(message ?? {})) expect(['type', ...known]).toContain(key);
        }),
        { numRuns: 2000, seed: 20200211 },
      );
    },
  );
});
