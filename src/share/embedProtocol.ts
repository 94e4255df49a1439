// What an embed and its host say to each other, version 1. Pure: both sides and the tests read by it.

/** Marks a message as ours, among all that a page may receive. */
export const SOURCE = 'huawei-question';
export const VERSION = 1;

/** The parts of a chart's state, by the names that addresses and messages give them. */
export const STATE_NAMES = [
  'on',
  'vs',
  'country',
  'group',
  'view',
  'kind',
  'importance',
  'from',
  'to',
] as const;
export type StateName = (typeof STATE_NAMES)[number];

/** A state as it travels: texts, each to be read as a parameter of the address is. */
export type EmbedState = { readonly [Name in StateName]?: string };

/** What a field of a message holds. A name with `?` after it may be missing. */
export type FieldKind = 'text' | 'px' | 'state';
type Fields = Readonly<Record<string, FieldKind>>;
export type MessageTable = Readonly<Record<string, Fields>>;

const ANY_STATE = Object.fromEntries(STATE_NAMES.map((name) => [`${name}?`, 'text'])) as Fields;

/** Messages of an embed to its host. `id` is the host's own name for the frame, said back. */
export const FROM_EMBED: MessageTable = {
  ready: { height: 'px', state: 'state', 'id?': 'text' },
  resize: { height: 'px', 'id?': 'text' },
  state: { ...ANY_STATE, 'id?': 'text' },
  select: { 'country?': 'text', 'event?': 'text', 'id?': 'text' },
  warning: { code: 'text', 'names?': 'text', 'id?': 'text' },
};

/** Messages of a host to its embed. An empty text takes a part of the state back to its default. */
export const TO_EMBED: MessageTable = {
  hello: {},
  set: { ...ANY_STATE, 'theme?': 'text' },
};

type EmbedMessageFields =
  | { readonly type: 'ready'; readonly height: number; readonly state: EmbedState }
  | { readonly type: 'resize'; readonly height: number }
  | ({ readonly type: 'state' } & EmbedState)
  | { readonly type: 'select'; readonly country?: string; readonly event?: string }
  | { readonly type: 'warning'; readonly code: string; readonly names?: string };

export type EmbedMessage = EmbedMessageFields & { readonly id?: string };

export type HostMessage =
  { readonly type: 'hello' } | ({ readonly type: 'set'; readonly theme?: string } & EmbedState);

/** No text of ours is longer; nothing longer is read. */
export const LONGEST_TEXT = 200;
/** No embed is taller, in px. */
export const TALLEST = 100_000;

function hasField(data: object, name: string): boolean {
  return Object.hasOwn(data, name) && (data as Record<string, unknown>)[name] !== undefined;
}

function readField(kind: FieldKind, value: unknown): unknown {
  if (kind === 'px') {
    return typeof value === 'number' && value > 0 && value < TALLEST ? value : undefined;
  }
  if (kind === 'text') {
    return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : undefined;
  }
  return typeof value === 'object' && value !== null ? readFields(ANY_STATE, value) : undefined;
}

/** The fields of `data` that are listed, or undefined when one is missing or of another kind. */
function readFields(fields: Fields, data: object): Record<string, unknown> | undefined {
  const read: Record<string, unknown> = {};
  for (const [field, kind] of Object.entries(fields)) {
    const name = field.replace('?', '');
    if (!hasField(data, name)) {
      if (name === field) return undefined;
      continue;
    }
    read[name] = readField(kind, (data as Record<string, unknown>)[name]);
    if (read[name] === undefined) return undefined;
  }
  return read;
}

function readMessage(table: MessageTable, data: unknown): Record<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, version, type } = data as Record<string, unknown>;
  if (source !== SOURCE || version !== VERSION || typeof type !== 'string') return undefined;
  const fields = Object.hasOwn(table, type) ? table[type] : undefined;
  const read = fields && readFields(fields, data);
  return read && { type, ...read };
}

/** A message of an embed with its known fields alone, or undefined for anything else. Never throws. */
export function readEmbedMessage(data: unknown): EmbedMessage | undefined {
  return readMessage(FROM_EMBED, data) as EmbedMessage | undefined;
}

/** A message of a host with its known fields alone, or undefined for anything else. Never throws. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  return readMessage(TO_EMBED, data) as HostMessage | undefined;
}

/** A message ready to post. */
export function messageOf<Message extends EmbedMessage | HostMessage>(
  message: Message,
): Message & { readonly source: typeof SOURCE; readonly version: typeof VERSION } {
  return { source: SOURCE, version: VERSION, ...message };
}
