import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../../components/link.ts';
import { messageSchema } from '../../../share/messageSchema.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `${JSON.stringify(messageSchema(absoluteUrl('/embed/v1/messages.schema.json', site)), null, 2)}\n`,
  );
