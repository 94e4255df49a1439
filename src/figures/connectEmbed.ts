// What every chart in a frame has in common: its state from the address, and the talk with the host.
import type { SharedView } from '../charts/SharedView.ts';
import {
  formatView,
  parseView,
  VIEW_PARAMETERS,
  type View,
  type ViewParameter,
} from '../charts/viewState.ts';
import type { CountryCode } from '../domain/position.ts';
import { readOptions, readParameters } from '../share/embedAddress.ts';
import { EmbedFrame } from '../share/EmbedFrame.ts';
import { connectMenu } from './connectMenu.ts';

interface EmbedInput {
  /** Holds the view of the embed's charts; its address is never written. */
  readonly view: SharedView;
  /** What is shown where the address is silent. */
  readonly defaults: View;
  readonly isCountry: (code: CountryCode) => boolean;
}

export interface ConnectedEmbed {
  /** The chart shows what was asked for. */
  readonly ready: () => void;
  readonly warn: (code: string, names?: string) => void;
  /** Says that the reader chose an event. */
  readonly selectEvent: (event: string) => void;
}

/** The view as messages carry it: only what differs from `defaults`, and the day. */
function stateOf(view: View, defaults: View): Readonly<Record<string, string>> {
  return { on: view.on, ...Object.fromEntries(new URLSearchParams(formatView(view, defaults))) };
}

/** Connects the charts of this document, which share `view`, with their address and their host. */
export function connectEmbed({ view, defaults, isCountry }: EmbedInput): ConnectedEmbed {
  const root = document.documentElement;
  const frame = document.querySelector<HTMLElement>('[data-embed-root]');
  if (!frame) throw new RangeError('the document is no embed');
  const reads = (root.dataset['reads'] ?? '').split(' ');
  const readOwn = (): URLSearchParams => readParameters(location.search, location.hash);
  const { options, rejected } = readOptions(readOwn());
  const theme = (text: string | undefined): void => {
    if (text === 'light' || text === 'dark') root.dataset['theme'] = text;
    else if (text === 'auto') delete root.dataset['theme'];
  };
  const warn = (code: string, names = ''): void => {
    host.tell({ type: 'warning', code, names });
  };
  const show = (parameters: URLSearchParams, others: readonly string[] = []): void => {
    // What another chart reads is none of this one's business.
    for (const name of VIEW_PARAMETERS) if (!reads.includes(name)) parameters.delete(name);
    const parsed = parseView(parameters, isCountry, defaults);
    view.rejected = [...parsed.rejected, ...others] as readonly ViewParameter[];
    const none = Object.fromEntries(VIEW_PARAMETERS.map((name) => [name, undefined]));
    view.settle({ ...none, ...parsed.view });
    if (view.rejected.length > 0) warn('bad-parameter', view.rejected.join(','));
  };

  const host = new EmbedFrame({
    root: frame,
    options,
    state: () => stateOf(view.current, defaults),
    onset: ({ theme: asked, ...fields }) => {
      theme(asked);
      const parameters = new URLSearchParams(formatView(view.current, defaults));
      for (const [name, text] of Object.entries(fields)) parameters.set(name, text);
      show(parameters);
    },
  });
  show(readOwn(), rejected);

  let said = formatView(view.current, defaults);
  let { country } = view.current;
  connectMenu(
    frame,
    () => formatView(view.current, defaults),
    () => view.current,
  );
  view.subscribe(() => {
    const now = formatView(view.current, defaults);
    if (now === said) return;
    said = now;
    host.tell({ type: 'state', ...stateOf(view.current, defaults) });
    if (view.current.country !== country) {
      ({ country } = view.current);
      host.tell({ type: 'select', ...(country !== undefined && { country }) });
    }
  });
  // A host may have nothing but the fragment to drive a frame with.
  addEventListener('hashchange', () => {
    show(readOwn());
  });
  return {
    warn,
    selectEvent: (event) => {
      host.tell({ type: 'select', event });
    },
    ready: () => {
      delete root.dataset['asked'];
      delete root.dataset['waits'];
      host.ready();
    },
  };
}
