/** A message of an embed as its element in a host reads it. */
interface HeardMessage {
  readonly type: string;
  readonly height?: number;
  readonly [field: string]: unknown;
}

const TYPES: readonly string[] = ['ready', 'resize', 'state', 'select', 'warning'];

/**
 * The small reading of a message, for the 2 KiB of host.js: shape, version and height, fields of plain
 * text. A test holds it against the full one: whatever that reads, this reads the same.
 */
export function readEmbedMessage(data: unknown): HeardMessage | undefined {
  const { source, version, ...message } = Object(data) as Record<string, unknown>;
  const { type, height, state } = message;
  const isOurs = source === 'huawei-question' && version === 1 && TYPES.includes(type as string);
  if (!isOurs) return undefined;
  const needsHeight = type === 'ready' || type === 'resize';
  const isHigh = typeof height === 'number' && height > 0 && height < 1e5;
  if (needsHeight ? !isHigh : height !== undefined) return undefined;
  if (type === 'ready' && (typeof state !== 'object' || !state)) return undefined;
  return message as unknown as HeardMessage;
}
