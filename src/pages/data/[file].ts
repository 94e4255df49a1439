import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteUrl } from '../../components/link.ts';
import { loadDataset } from '../../dataset/loadDataset.ts';
import { releaseVersion } from '../../dataset/release.ts';
import { citationOf } from '../../share/citation.ts';
import { dataFiles } from '../../share/dataFiles.ts';
import { datapackageOf } from '../../share/datapackage.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const files = await dataFiles(loadDataset());
  const made = ['datapackage.json', 'citation.bib', 'citation.csl.json'];
  return [...files.map(({ name }) => name), ...made].map((file) => ({ params: { file } }));
};

export const GET: APIRoute = async ({ params, site }) => {
  const files = await dataFiles(loadDataset());
  const edition = { version: releaseVersion(), home: absoluteUrl('/', site) };
  switch (params['file']) {
    case 'datapackage.json':
      return new Response(`${JSON.stringify(datapackageOf(files, edition), null, 2)}\n`);
    case 'citation.bib':
      return new Response(citationOf(edition).bibtex);
    case 'citation.csl.json':
      return new Response(citationOf(edition).csl);
    default:
      return new Response(files.find(({ name }) => name === params['file'])?.text);
  }
};
