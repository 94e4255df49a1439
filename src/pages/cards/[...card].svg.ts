// The drawings of the pictures for sharing; the build lays a PNG in the place of each.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataset } from '../../dataset/loadDataset.ts';
import { platesOf } from '../../figures/plates.ts';
import { cardStill, type Card } from '../../figures/stills/card.ts';
import { cardsOf } from '../../figures/stills/cards.ts';
import { outlinesOf } from '../../figures/stills/mapStill.ts';
import { leadOf } from '../../figures/stills/storyLead.ts';
import { listStories } from '../../figures/story/listStories.ts';
import { standaloneSvg } from '../../share/still/standaloneSvg.ts';

export const getStaticPaths = (async () =>
  cardsOf(loadDataset(), (await listStories()).map(leadOf)).map((card) => ({
    params: { card: card.id },
    props: { card },
  }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly card: Card;
}

export const GET: APIRoute<Props> = ({ props: { card } }) => {
  const dataset = loadDataset();
  const outlines = outlinesOf(platesOf(dataset, [card.view]));
  return new Response(standaloneSvg(cardStill(dataset, card), outlines));
};
