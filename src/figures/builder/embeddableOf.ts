// A chart in a state, as the makers of snippets want it: at build and in the builder alike.
import type { CountryCode } from '../../domain/position.ts';
import type { EmbedState } from '../../share/embedProtocol.ts';
import type { Embeddable, Picture } from '../../share/snippets/Embeddable.ts';
import {
  addressWith,
  pinnedParameters,
  type FrameOptions,
} from '../../share/snippets/pinnedParameters.ts';
import { builderSays as says } from '../../words/builder.ts';
import { embedPath } from '../embedPath.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import type { BuilderData } from './BuilderData.ts';
import type { PictureChoice } from './choosePicture.ts';

/** A still's own words and size. */
export interface StillFacts {
  readonly title: string;
  readonly description: string;
  /** In px of the drawing. */
  readonly width: number;
  readonly height: number;
}

interface Chosen {
  readonly entry: CatalogueEntry;
  readonly about?: CountryCode | undefined;
  readonly state: EmbedState;
  readonly options: FrameOptions;
  /** Names the frame. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

function pictureOf({ path, day, held }: PictureChoice, facts: StillFacts, home: string): Picture {
  const { title, description, width, height } = facts;
  const address = `${home}stills/${path}`;
  return {
    src: `${address}.png`,
    width,
    height,
    alt: description,
    caption: `${title}. ${says.pictureHolds(held)}`,
    link: { href: `${address}.png`, label: says.pictureLink(day) },
    text: { href: `${address}.txt`, label: says.pictureText },
  };
}

/** The live page that shows the same, with the state in its address. */
function liveOf({ entry, about, state, options }: Chosen, home: string): string {
  if (about !== undefined) return `${home}countries/${about.toLowerCase()}/`;
  const {
    theme: _t,
    bg: _b,
    controls: _c,
    title: _l,
    ...pinned
  } = pinnedParameters(entry, state, options);
  return addressWith(`${home}${entry.livePath.slice(1)}`, pinned);
}

/** All that a snippet says of the chart. */
export function embeddableOf(
  chosen: Chosen,
  choice: PictureChoice,
  facts: StillFacts,
  { home, loader, edition }: Pick<BuilderData, 'home' | 'loader' | 'edition'>,
): Embeddable {
  const { entry, about, state, options, title, width, height } = chosen;
  const path = embedPath(entry.chart, about).slice(1);
  return {
    chart: entry.chart,
    title,
    address: `${home}${path}`,
    ...(edition !== undefined && { frozenAddress: `${home}archive/${edition}/${path}` }),
    about,
    parameters: pinnedParameters(entry, state, options),
    width,
    height,
    live: { href: liveOf(chosen, home), label: entry.open },
    picture: pictureOf(choice, facts, home),
    loader,
    more: says.more,
  };
}
