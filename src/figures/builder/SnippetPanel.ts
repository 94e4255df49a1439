import { SNIPPET_FORMS, snippetOf } from '../../share/snippets/snippetOf.ts';
import { TAKE_HOME_CHARTS, takeHomePath } from '../../share/takeHomePath.ts';
import { builderSays as says } from '../../words/builder.ts';
import { catalogued } from '../catalogue.ts';
import { copyText } from '../copyText.ts';
import { oembedPath } from '../embedPath.ts';
import type { BuilderData } from './BuilderData.ts';
import type { BuilderState } from './builderState.ts';
import { choosePicture, pictureSaid } from './choosePicture.ts';
import { embeddableOf } from './embeddableOf.ts';
import { stillFacts } from './stillFacts.ts';

/** A chart as the preview shows it. */
interface Previewed extends BuilderState {
  readonly title: string;
  /** Of the chart, in px. */
  readonly height: number;
}

/** The snippet, the picture in it, and what is said about both. */
export class SnippetPanel {
  readonly #root: HTMLElement;
  readonly #data: BuilderData;
  #turn = 0;

  constructor(root: HTMLElement, data: BuilderData) {
    this.#root = root;
    this.#data = data;
    this.#find('[data-copy]').addEventListener('click', () => void this.#copy());
  }

  #find<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.#root.querySelector<Part>(selector);
    if (!part) throw new RangeError(`the builder has no ${selector}`);
    return part;
  }

  /** Writes the snippet of that form. Of several calls the last one stays. */
  async show(previewed: Previewed, form: string): Promise<void> {
    const turn = (this.#turn += 1);
    const { chart, about, state, width, height } = previewed;
    const { home, here, calendar, europe } = this.#data;
    const entry = catalogued(chart);
    const choice = choosePicture({ ...previewed, defaults: entry.defaults }, calendar, europe);
    const address = `${here}stills/${choice.path}`;
    const facts = await stillFacts(address).catch(() => undefined);
    if (turn !== this.#turn) return;
    const made = facts && embeddableOf({ ...previewed, entry, state }, choice, facts, this.#data);
    const maker = SNIPPET_FORMS.find((one) => one === form) ?? 'frame';
    this.#say(made && snippetOf(maker, made), made ? says.noEdition : says.pictureMissing);
    this.#find('[data-size]').textContent = says.heightNow(width, height);
    this.#find('[data-picture-said]').textContent = facts ? pictureSaid(chart, choice) : '';
    this.#find<HTMLInputElement>('[data-oembed]').value = home + oembedPath(chart, about).slice(1);
    this.#offerTakeHome(chart);
    for (const hint of this.#root.querySelectorAll<HTMLElement>('[data-hint]')) {
      hint.hidden = hint.dataset['hint'] !== maker;
    }
    const picture = this.#find<HTMLImageElement>('[data-picture]');
    picture.hidden = !facts;
    if (!facts) return;
    picture.src = `${address}.svg`;
    picture.alt = facts.description;
  }

  /** The archive of the chart, where it can be taken home. */
  #offerTakeHome(chart: string): void {
    const found = TAKE_HOME_CHARTS.find((one) => one === chart);
    const offer = this.#find('[data-take-home]');
    offer.hidden = !found;
    const link = offer.querySelector('a');
    if (found && link) link.href = this.#data.here + takeHomePath(found).slice(1);
  }

  #say(snippet: string | undefined, otherwise: string): void {
    const text = this.#find<HTMLTextAreaElement>('[data-snippet]');
    text.value = snippet ?? otherwise;
    this.#find<HTMLButtonElement>('[data-copy]').disabled = snippet === undefined;
    this.#find('[data-copied]').textContent = '';
  }

  async #copy(): Promise<void> {
    const text = this.#find<HTMLTextAreaElement>('[data-snippet]');
    const isCopied = await copyText(text.value);
    if (!isCopied) text.select();
    this.#find('[data-copied]').textContent = isCopied ? says.copied : says.copyByHand;
  }
}
