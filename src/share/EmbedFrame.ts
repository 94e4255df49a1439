import type { EmbedOptions } from './embedAddress.ts';
import {
  messageOf,
  readHostMessage,
  type EmbedMessage,
  type EmbedState,
  type HostMessage,
} from './embedProtocol.ts';
import { ampHeight, pymHeight, wordPressHeight } from './heightForms.ts';
import { HeightTeller } from './HeightTeller.ts';

interface FrameInput {
  /** The element whose height is the embed's; the document's own never gets smaller than the frame. */
  readonly root: HTMLElement;
  readonly options: EmbedOptions;
  /** The state shown now. */
  readonly state: () => EmbedState;
  /** The host asks for another state or theme. */
  readonly onset: (fields: Omit<HostMessage & { type: 'set' }, 'type'>) => void;
}

/**
 * The embed's side of the protocol: says its height when that changes and answers its parent, and nobody
 * else. Silent where nothing changes and where there is no parent.
 */
export class EmbedFrame {
  readonly #input: FrameInput;
  readonly #heights = new HeightTeller();
  #isReady = false;

  constructor(input: FrameInput) {
    this.#input = input;
    if (parent === window) return;
    addEventListener('message', ({ source, data }) => {
      const message = source === parent ? readHostMessage(data) : undefined;
      if (message?.type === 'hello' && this.#isReady) this.#sayReady();
      if (message?.type === 'set') {
        const { type: _, ...fields } = message;
        input.onset(fields);
      }
    });
    new ResizeObserver(() => {
      this.#measure();
    }).observe(input.root);
    // What was laid out while hidden was never observed.
    document.addEventListener('visibilitychange', () => {
      this.#measure();
    });
  }

  /** Says that the chart shows what was asked for; heights follow from here on. */
  ready(): void {
    const wasHidden = this.#heights.last === 0;
    this.#isReady = true;
    this.#measure();
    if (!wasHidden) this.#sayReady();
  }

  /** Posts a message with the host's own name for this frame. */
  tell(message: EmbedMessage): void {
    const { id } = this.#input.options;
    this.#post(messageOf(id === undefined ? message : { ...message, id }));
  }

  #sayReady(): void {
    const height = this.#heights.last;
    if (height > 0) this.tell({ type: 'ready', height, state: this.#input.state() });
  }

  #measure(): void {
    const { root, options } = this.#input;
    const isFirst = this.#heights.last === 0;
    // Some browsers lay out a hidden frame as well, at no width at all.
    const measured = innerWidth > 0 ? root.getBoundingClientRect().height : 0;
    const height = this.#heights.next(measured, performance.now());
    if (height === undefined) return;
    this.tell({ type: 'resize', height });
    // A frame that was hidden when it became ready says so when it is shown.
    if (isFirst && this.#isReady) this.#sayReady();
    this.#post(ampHeight(height));
    if (options.childId !== undefined) this.#post(pymHeight(height, options.childId));
    if (options.secret !== undefined) this.#post(wordPressHeight(height, options.secret));
  }

  #post(data: unknown): void {
    // A host may have any origin, and nothing here is secret.
    if (parent !== window) parent.postMessage(data, '*');
  }
}
