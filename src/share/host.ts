// <huawei-chart> for other people's pages. Built to one file that runs as a module and as a classic
// script, before or after the elements, and any number of times. What stands inside an element is its
// fallback: it gives way when the chart says that it is ready, and stays for ever if that never comes.
import { readEmbedMessage } from './readEmbedMessage.ts';
import { reservedHeight } from './reservedHeights.ts';

const TAG = 'huawei-chart';
/** Attributes that a chart follows while it stands, by message. */
const FOLLOWED = [
  'on',
  'vs',
  'country',
  'group',
  'view',
  'kind',
  'importance',
  'from',
  'to',
  'theme',
];
/** Attributes that make another chart of it. */
const FIXED = ['chart', 'bg', 'controls', 'title'];
/** How far from the screen a chart begins to load. */
const MARGIN = '600px';

/** Where this script was fetched from: a module has no currentScript, but its calls have an address. */
const [base] =
  /https?:\S+?\/embed\/v1\//.exec(
    (document.currentScript as HTMLScriptElement | null)?.src || (new Error().stack ?? ''),
  ) ?? [];

class HuaweiChart extends HTMLElement {
  static readonly observedAttributes = [...FOLLOWED, ...FIXED];

  #frame: HTMLIFrameElement | undefined;
  #slot: HTMLSlotElement | undefined;
  #seen: IntersectionObserver | undefined;
  #undo: AbortController | undefined;
  #isReady = false;

  connectedCallback(): void {
    if (!this.shadowRoot) {
      this.#slot = document.createElement('slot');
      this.attachShadow({ mode: 'open' }).append(this.#slot);
    }
    this.style.display = 'block';
    this.style.position = 'relative';
    this.#reserve();
    this.#seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#load();
      },
      { rootMargin: MARGIN },
    );
    this.#seen.observe(this);
  }

  disconnectedCallback(): void {
    this.#seen?.disconnect();
    this.#undo?.abort();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#isReady = false;
    if (this.#slot) this.#slot.style.display = '';
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.#frame || before === value) return;
    if (name === 'theme') this.#frame.style.colorScheme = this.#scheme;
    if (FIXED.includes(name) || (name === 'country' && this.#chart === 'country')) {
      this.disconnectedCallback();
      this.connectedCallback();
    } else if (this.#isReady) this.#post({ [name]: value ?? (name === 'theme' ? 'auto' : '') });
  }

  get #chart(): string {
    return this.getAttribute('chart') ?? 'map';
  }

  /** The embed's colour scheme: where frame and element differ, browsers paint an opaque ground. */
  get #scheme(): string {
    const theme = this.getAttribute('theme');
    return theme === 'light' || theme === 'dark' ? theme : 'light dark';
  }

  #reserve(): void {
    this.style.minHeight = `${reservedHeight(this.#chart, this.clientWidth)}px`;
  }

  #post(fields: object): void {
    const message = { source: 'huawei-question', version: 1, type: 'set', ...fields };
    this.#frame?.contentWindow?.postMessage(message, '*');
  }

  /** What attributes ask for, by the names of parameters. A title in words names the frame. */
  #asked(names: readonly string[]): Record<string, string> {
    return Object.fromEntries(
      names
        .map((name) => [name, this.getAttribute(name) ?? ''] as const)
        .filter(([name, value]) => value && (name !== 'title' || /^o(n|ff)$/.test(value))),
    );
  }

  #load(): void {
    this.#seen?.disconnect();
    const chart = this.#chart;
    if (!base || !/^[a-z]+$/.test(chart)) return;
    const asked = this.#asked([...FOLLOWED, ...FIXED.slice(1)]);
    const country = encodeURIComponent((asked['country'] ?? '').toLowerCase());
    const frame = document.createElement('iframe');
    // The state stands in the fragment: frames of one chart fetch one document.
    frame.src = `${base}${chart === 'country' ? `country/${country}` : chart}/#?${new URLSearchParams(asked)}`;
    frame.title =
      [this.ariaLabel, this.title, this.querySelector('img')?.alt].find(
        (text) => text && !/^o(n|ff)$/.test(text),
      ) ?? 'The Huawei Question';
    this.#reserve();
    const loadedWith = JSON.stringify(asked);
    frame.style.cssText =
      'border:0;display:block;width:100%;position:absolute;inset:0;visibility:hidden';
    frame.style.colorScheme = this.#scheme;
    frame.height = this.style.minHeight.replace('px', '');
    this.#frame = frame;
    this.#undo = new AbortController();
    addEventListener(
      'message',
      ({ source, data }) => {
        const message = source && source === frame.contentWindow && readEmbedMessage(data);
        if (!message) return;
        if (message.type === 'ready' && !this.#isReady) {
          this.#isReady = true;
          // What was asked for while the chart was on its way.
          const now = this.#asked([...FOLLOWED, ...FIXED.slice(1)]);
          if (JSON.stringify(now) !== loadedWith) this.#post(this.#asked(FOLLOWED));
        }
        this.#hear(frame, message);
      },
      { signal: this.#undo.signal },
    );
    this.shadowRoot?.append(frame);
  }

  #hear(frame: HTMLIFrameElement, message: NonNullable<ReturnType<typeof readEmbedMessage>>): void {
    const { type, height } = message;
    if (height) frame.height = String(Math.ceil(height));
    if (type === 'ready' && this.#slot) {
      frame.style.position = frame.style.visibility = '';
      this.#slot.style.display = 'none';
      this.style.minHeight = '';
    }
    this.dispatchEvent(
      new CustomEvent(`${TAG}:${type}`, { detail: message, bubbles: true, composed: true }),
    );
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, HuaweiChart);
