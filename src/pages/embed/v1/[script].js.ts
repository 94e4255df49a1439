import type { APIRoute, GetStaticPaths } from 'astro';
import { CATALOGUE } from '../../../figures/catalogue.ts';
import { embedScript } from '../../../figures/embedScript.ts';
import { hostScript } from '../../../share/bundleHost.ts';

/** The loader under both its names, and the script of each embed under the name of its bytes. */
export const getStaticPaths = (async () => {
  const { hash, code } = await hostScript();
  const own = ['host', `host.${hash}`].map((script) => ({ params: { script }, props: { code } }));
  const embeds = CATALOGUE.map(async ({ chart }) => {
    const bundled = await embedScript(chart);
    return { params: { script: `${chart}.${bundled.hash}` }, props: { code: bundled.code } };
  });
  return [...own, ...(await Promise.all(embeds))];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props: { code } }) => new Response(code);
