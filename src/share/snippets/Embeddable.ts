import type { PinnedParameters } from './pinnedParameters.ts';

/** A link with its words. Addresses here and below are full. */
export interface LabelledLink {
  readonly href: string;
  readonly label: string;
}

/** The picture that stands in for a chart. */
export interface Picture {
  readonly src: string;
  /** In px; the file has twice as many. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in a sentence or two. */
  readonly alt: string;
  /** Its title, and from when to when it holds. */
  readonly caption: string;
  /** Leads to the picture. */
  readonly link: LabelledLink;
  /** Leads to all that it shows, as text. */
  readonly text: LabelledLink;
}

/** A chart in one state, with all that a snippet for somebody else's page says of it. */
export interface Embeddable {
  readonly chart: string;
  /** Names the frame. */
  readonly title: string;
  /** Of the chart's document, without parameters. */
  readonly address: string;
  /** The same in the latest frozen edition; absent while there is none. */
  readonly frozenAddress?: string | undefined;
  /** The government that the chart is about, where it is about one. */
  readonly about?: string | undefined;
  readonly parameters: PinnedParameters;
  /** Of the column it was seen in, in px. */
  readonly width: number;
  /** Of the chart in that column, in px. */
  readonly height: number;
  /** The page of ours that shows the same. */
  readonly live: LabelledLink;
  readonly picture: Picture;
  readonly loader: {
    /** Always the latest. */
    readonly src: string;
    /** Never changes its bytes. */
    readonly hashedSrc: string;
    readonly integrity: string;
  };
  /** Says that there is more of it, where a host cuts it off. */
  readonly more: string;
}
