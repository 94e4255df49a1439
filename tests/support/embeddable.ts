import type { Embeddable } from '../../src/share/snippets/Embeddable.ts';

/** A chart to make snippets of, on a site that is not ours. */
export const EMBEDDABLE: Embeddable = {
  chart: 'map',
  title: 'Who stood where',
  address: 'https://charts.example/a/embed/v1/map/',
  parameters: {
    on: '2018-08-23',
    group: 'nato',
    view: 'europe',
    theme: 'auto',
    bg: 'solid',
    controls: 'on',
    title: 'on',
  },
  width: 600,
  height: 1130,
  live: { href: 'https://charts.example/a/?on=2018-08-23', label: 'Open the full map' },
  picture: {
    src: 'https://charts.example/a/stills/map/europe/2018-08-23.png',
    width: 600,
    height: 900,
    alt: 'On 23 August 2018, two banned.',
    caption: 'Who stood where, 23 Aug 2018. It held until 1 Oct 2018.',
    link: {
      href: 'https://charts.example/a/stills/map/europe/2018-08-23.png',
      label: 'As a picture',
    },
    text: { href: 'https://charts.example/a/stills/map/europe/2018-08-23.txt', label: 'As text' },
  },
  loader: {
    src: 'https://charts.example/a/embed/v1/host.js',
    hashedSrc: 'https://charts.example/a/embed/v1/host.0123456789ab.js',
    integrity: 'sha384-abc',
  },
  more: 'Show the whole chart',
};

/** The same with `text` wherever words stand, and in every value of a parameter. */
export function embeddableOf(text: string): Embeddable {
  const { parameters, live, picture } = EMBEDDABLE;
  return {
    ...EMBEDDABLE,
    title: text,
    more: text,
    parameters: { ...parameters, on: text },
    live: { href: `${live.href}&x=${encodeURIComponent(text)}`, label: text },
    picture: {
      ...picture,
      alt: text,
      caption: text,
      link: { ...picture.link, label: text },
      text: { ...picture.text, label: text },
    },
  };
}
