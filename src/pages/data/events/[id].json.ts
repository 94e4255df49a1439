import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataset } from '../../../dataset/loadDataset.ts';
import type { TimelineEvent } from '../../../domain/event.ts';
import { eventDetails } from '../../../figures/cardDetails.ts';

export const getStaticPaths = (() =>
  loadDataset().events.map((event) => ({
    params: { id: event.id },
    props: { event },
  }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  event: TimelineEvent;
}

export const GET: APIRoute<Props> = ({ props }) =>
  Response.json(eventDetails(loadDataset(), props.event));
