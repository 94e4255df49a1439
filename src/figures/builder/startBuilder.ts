// The builder: a chart in a mock article, and the snippet that brings it elsewhere. Its state is what the
// chart says of itself, what its controls say, and what stands in the address of the page.
import { reservedHeight } from '../../share/reservedHeights.ts';
import { addressWith, pinnedParameters } from '../../share/snippets/pinnedParameters.ts';
import { catalogued, titleOf } from '../catalogue.ts';
import { embedPath } from '../embedPath.ts';
import { BuilderControls } from './BuilderControls.ts';
import type { BuilderData } from './BuilderData.ts';
import { formatBuilderState, readableState, readBuilderState, WIDTHS } from './builderState.ts';
import { Preview } from './Preview.ts';
import { SnippetPanel } from './SnippetPanel.ts';

/** A chart that plays says a day many times a second; the snippet follows when it rests. In ms. */
const REST_MS = 150;

/** Brings the builder in `root` to life. */
export function startBuilder(root: HTMLElement): void {
  const data = JSON.parse(root.querySelector('script')?.textContent ?? '') as BuilderData;
  const { names, here } = data;
  const controls = new BuilderControls(root, (change) => {
    chosen = controls.read(chosen, change);
    controls.write(chosen);
    if (change === 'frame') frame();
    if (change === 'width') preview.resize(chosen.width);
    if (change === 'name') preview.rename(title());
    if (change === 'form') write();
    else settle();
  });
  const asked = new URLSearchParams(location.search);
  // On a phone the chart is first seen as a phone shows it, and as a finger can set it.
  const usual = matchMedia('(max-width: 699px)').matches ? WIDTHS.phone : WIDTHS.column;
  let chosen = readBuilderState(asked, (code) => code in names, {
    about: controls.about,
    width: usual,
  });
  let height = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const panel = new SnippetPanel(root, data);
  const preview = new Preview(root, (message) => {
    if (message.type === 'ready' || message.type === 'resize') ({ height } = message);
    const said =
      message.type === 'ready' ? message.state : message.type === 'state' ? message : undefined;
    if (said) chosen = { ...chosen, state: readableState(catalogued(chosen.chart), said) };
    settle();
  });

  const usualTitle = (): string => {
    const { chart, about } = chosen;
    return titleOf(catalogued(chart), about === undefined ? undefined : names[about]);
  };
  const title = (): string => chosen.name || usualTitle();
  const write = (): void => {
    history.replaceState(null, '', `${location.pathname}?${formatBuilderState(chosen)}`);
    void panel.show({ ...chosen, title: title(), height }, controls.form);
  };
  const settle = (): void => {
    clearTimeout(resting);
    resting = setTimeout(write, REST_MS);
  };
  /** Frames the chart anew. In place of the reader's own theme stands that of the mock article. */
  const frame = (): void => {
    const { chart, about, state, options, width } = chosen;
    const theme = options.theme === 'auto' ? controls.ground : options.theme;
    const parameters = pinnedParameters(catalogued(chart), state, { ...options, theme });
    height = reservedHeight(chart, width);
    controls.suggest(usualTitle());
    preview.show({
      address: addressWith(here + embedPath(chart, about).slice(1), parameters),
      title: title(),
      ground: controls.ground,
      scheme: options.bg === 'transparent' ? theme : undefined,
      width,
      height,
    });
  };

  controls.write(chosen);
  frame();
  settle();
  root.dataset['ready'] = '';
}
