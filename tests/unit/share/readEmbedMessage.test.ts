import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  messageOf,
  readEmbedMessage as readFully,
  STATE_NAMES,
} from '../../../src/share/embedProtocol.ts';
import { readEmbedMessage } from '../../../src/share/readEmbedMessage.ts';

const RUNS = { numRuns: 2000, seed: 20200211 };

const text = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.constant('<img src=x onerror=alert(1)>'),
  fc.constant('__proto__'),
);
const state = fc.record(Object.fromEntries(STATE_NAMES.map((name) => [name, text])), {
  requiredKeys: [],
});
const height = fc.double({ min: 0, max: 1e5, minExcluded: true, maxExcluded: true, noNaN: true });
const said = fc.oneof(
  fc.record({ type: fc.constant('ready' as const), height, state }),
  fc.record({ type: fc.constant('resize' as const), height }),
  state.map((fields) => ({ type: 'state' as const, ...fields })),
  fc.record({ type: fc.constant('select' as const), country: text, event: text }),
  fc.record({ type: fc.constant('warning' as const), code: text, names: text }),
);

describe('the small reading of a message', () => {
  test('reads 2,000 messages of embeds as the full one does', () => {
    fc.assert(
      fc.property(said, (fields) => {
        const message = messageOf(fields);
        const full = readFully(message);
        expect(full).toBeDefined();
        expect(readEmbedMessage(message)).toEqual(full);
      }),
      RUNS,
    );
  });

  test('never throws, and takes no height that is none, from 2,000 things of any shape', () => {
    const broken = fc
      .tuple(said, fc.dictionary(fc.string(), fc.anything()), fc.anything())
      .map(([fields, others, wrong]) => ({
        ...messageOf(fields),
        ...others,
        ...('height' in fields && { height: wrong }),
      }));
    fc.assert(
      fc.property(fc.oneof(broken, fc.anything()), (data) => {
        const message = readEmbedMessage(data);
        const high = message?.height ?? 1;
        expect(Number.isFinite(high) && high > 0 && high < 1e5).toBe(true);
        if (message?.type === 'ready' || message?.type === 'resize') {
          expect(typeof message.height).toBe('number');
        }
      }),
      RUNS,
    );
  });

  test.each([
    ['another version', { version: 2 }],
    ['another source', { source: 'somebody' }],
    ['a type of the host', { type: 'set' }],
    ['no height', { height: undefined }],
    ['a height that is text', { height: '640' }],
  ])('ignores %s', (_, wrong) => {
    const resize = messageOf({ type: 'resize', height: 640 });
    expect(readEmbedMessage(resize)).toEqual({ type: 'resize', height: 640 });
    expect(readEmbedMessage({ ...resize, ...wrong })).toBeUndefined();
  });
});
