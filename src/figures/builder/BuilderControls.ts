import { OPTIONS } from '../../share/embedAddress.ts';
import type { FrameOptions } from '../../share/snippets/pinnedParameters.ts';
import { catalogued } from '../catalogue.ts';
import { isWidth, readableState, type BuilderState } from './builderState.ts';

/** What a change of a control asks for: another frame, another width or name for it, or another snippet. */
export type BuilderChange = 'frame' | 'width' | 'name' | 'form';

const CHANGES: Readonly<Record<string, BuilderChange>> = {
  chart: 'frame',
  about: 'frame',
  theme: 'frame',
  bg: 'frame',
  controls: 'frame',
  title: 'frame',
  ground: 'frame',
  column: 'width',
  width: 'width',
  name: 'name',
  form: 'form',
};

function chosenOf<Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((one) => one === text);
  if (value === undefined) throw new RangeError(`no such choice: ${text}`);
  return value;
}

/** The builder's native controls, by their names. */
export class BuilderControls {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement, onchange: (change: BuilderChange) => void) {
    this.#root = root;
    root.addEventListener('change', ({ target }) => {
      const change = CHANGES[(target as HTMLInputElement).name];
      if (change) onchange(change);
    });
  }

  #find<Field extends HTMLElement = HTMLInputElement>(selector: string): Field {
    const field = this.#root.querySelector<Field>(selector);
    if (!field) throw new RangeError(`the builder has no ${selector}`);
    return field;
  }

  #checked(name: string): string {
    return this.#find(`[name="${name}"]:checked`).value;
  }

  /** The country chosen for a chart that is about one; at first the one the page was built with. */
  get about(): string {
    return this.#find<HTMLSelectElement>('[name="about"]').value;
  }

  /** Scheme of the mock article. */
  get ground(): 'light' | 'dark' {
    return this.#checked('ground') === 'dark' ? 'dark' : 'light';
  }

  /** The form of the snippet. */
  get form(): string {
    return this.#find<HTMLSelectElement>('[name="form"]').value;
  }

  get #options(): FrameOptions {
    return {
      theme: chosenOf(OPTIONS.theme, this.#checked('theme')),
      bg: chosenOf(OPTIONS.bg, this.#checked('bg')),
      controls: this.#find('[name="controls"]').checked ? 'on' : 'off',
      title: this.#find('[name="title"]').checked ? 'on' : 'off',
    };
  }

  /** `before` as the controls now have it. A width that no frame can have stays as it was. */
  read(before: BuilderState, change: BuilderChange): BuilderState {
    if (change === 'width') {
      const isExact = document.activeElement === this.#find('[name="width"]');
      const asked = Number(isExact ? this.#find('[name="width"]').value : this.#checked('column'));
      return { ...before, width: isWidth(asked) ? asked : before.width };
    }
    const chart = catalogued(this.#checked('chart') as BuilderState['chart']);
    return {
      ...before,
      chart: chart.chart,
      about: chart.chart === 'country' ? this.about : undefined,
      state: readableState(chart, before.state),
      options: this.#options,
      name: this.#find('[name="name"]').value.trim(),
    };
  }

  /** Shows what the frame is called unless named. */
  suggest(name: string): void {
    this.#find('[name="name"]').placeholder = name;
  }

  /** Sets every control to what is chosen. */
  write({ chart, about, options, width, name }: BuilderState): void {
    for (const [field, value] of Object.entries({ chart, theme: options.theme, bg: options.bg })) {
      this.#find(`[name="${field}"][value="${value}"]`).checked = true;
    }
    this.#find('[name="controls"]').checked = options.controls === 'on';
    this.#find('[name="title"]').checked = options.title === 'on';
    this.#find('[name="name"]').value = name;
    this.#find('[data-about]').hidden = chart !== 'country';
    if (about !== undefined) this.#find<HTMLSelectElement>('[name="about"]').value = about;
    this.#find('[name="width"]').value = String(width);
    for (const column of this.#root.querySelectorAll<HTMLInputElement>('[name="column"]')) {
      column.checked = column.value === String(width);
    }
  }
}
