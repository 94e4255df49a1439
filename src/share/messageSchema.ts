import {
  FROM_EMBED,
  LONGEST_TEXT,
  SOURCE,
  STATE_NAMES,
  TALLEST,
  TO_EMBED,
  VERSION,
  type FieldKind,
  type MessageTable,
} from './embedProtocol.ts';

const TEXT = { type: 'string', maxLength: LONGEST_TEXT } as const;

const KINDS: Readonly<Record<FieldKind, object>> = {
  text: TEXT,
  px: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: TALLEST },
  state: {
    type: 'object',
    properties: Object.fromEntries(STATE_NAMES.map((name) => [name, TEXT])),
  },
};

function schemasOf(table: MessageTable): readonly object[] {
  return Object.entries(table).map(([type, fields]) => {
    const named = Object.entries(fields).map(
      ([field, kind]) => [field.replace('?', ''), KINDS[kind]] as const,
    );
    return {
      type: 'object',
      properties: {
        source: { const: SOURCE },
        version: { const: VERSION },
        type: { const: type },
        ...Object.fromEntries(named),
      },
      required: [
        'source',
        'version',
        'type',
        ...Object.keys(fields).filter((field) => !field.endsWith('?')),
      ],
    };
  });
}

/** The messages as a JSON Schema, written out of the tables that the guards read by. `id` is its address. */
export function messageSchema(id: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Messages between an embed of The Huawei Question and its host, version 1',
    description:
      'Unknown types and fields are to be ignored: later releases add some and never change these.',
    $defs: {
      fromEmbed: { oneOf: schemasOf(FROM_EMBED) },
      toEmbed: { oneOf: schemasOf(TO_EMBED) },
    },
    anyOf: [{ $ref: '#/$defs/fromEmbed' }, { $ref: '#/$defs/toEmbed' }],
  };
}
