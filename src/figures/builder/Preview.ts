import { readEmbedMessage, type EmbedMessage } from '../../share/embedProtocol.ts';

type Scheme = 'light' | 'dark';

/** What the frame of a preview is. */
interface Shown {
  readonly address: string;
  readonly title: string;
  /** Of the mock article. */
  readonly ground: Scheme;
  /** Of the frame, where its ground is the article's. */
  readonly scheme: Scheme | undefined;
  /** Of the chart, in px. */
  readonly width: number;
  /** Until the chart says its own, in px. */
  readonly height: number;
}

/** The chart in a mock article: a frame of our own embed, whose messages say what is set on it. */
export class Preview {
  /** As wide as the page allows. */
  readonly #stage: HTMLElement;
  /** Made smaller where it is wider than the stage. */
  readonly #article: HTMLElement;
  /** Where the frame goes. */
  readonly #place: HTMLElement;
  #frame: HTMLIFrameElement | undefined;

  constructor(root: HTMLElement, onmessage: (message: EmbedMessage) => void) {
    const part = (selector: string): HTMLElement => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) throw new RangeError(`the preview has no ${selector}`);
      return found;
    };
    this.#stage = part('[data-stage]');
    this.#article = part('[data-article]');
    this.#place = part('[data-place]');
    addEventListener('message', ({ source, data }) => {
      if (!source || source !== this.#frame?.contentWindow) return;
      const message = readEmbedMessage(data);
      if (!message) return;
      if ('height' in message) this.#frame.height = String(Math.ceil(message.height));
      onmessage(message);
    });
    const fit = new ResizeObserver(() => {
      this.#fit();
    });
    fit.observe(this.#stage);
    fit.observe(this.#article);
  }

  /** Puts another frame in its place: an address changed in one that stands would be a step of the back button. */
  show({ address, title, ground, scheme, width, height }: Shown): void {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.title = title;
    frame.height = String(height);
    frame.style.colorScheme = scheme ?? '';
    this.#article.dataset['ground'] = ground;
    this.#place.replaceChildren(frame);
    this.#frame = frame;
    this.resize(width);
  }

  /** Names the frame anew. */
  rename(title: string): void {
    if (this.#frame) this.#frame.title = title;
  }

  /** Gives the chart this width, in px. */
  resize(width: number): void {
    this.#place.style.inlineSize = `${width}px`;
    this.#fit();
  }

  /** Makes the article smaller where it is wider than the stage, and the stage as high as what is seen. */
  #fit(): void {
    const scale = Math.min(1, this.#stage.clientWidth / this.#article.offsetWidth);
    this.#article.style.scale = scale === 1 ? '' : String(scale);
    this.#stage.style.blockSize =
      scale === 1 ? '' : `${Math.ceil(this.#article.offsetHeight * scale)}px`;
  }
}
