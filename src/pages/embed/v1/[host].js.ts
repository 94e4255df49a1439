import type { APIRoute, GetStaticPaths } from 'astro';
import { hostScript } from '../../../share/bundleHost.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { hash } = await hostScript();
  return ['host', `host.${hash}`].map((host) => ({ params: { host } }));
};

export const GET: APIRoute = async () => new Response((await hostScript()).code);
