import fs from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { sharedCache } from './bundler-cache';
import { type ClientManifest, chunksOfPages, type RoutesChunkNames } from './chunks';

/** In the folder of a language, for the step after the build, which deletes it: scripts by page. */
export const chunksFile = 'page-chunks.json';

/**
 * Prepares a build for `src/after-build/fast-pages`: libraries are in a script of their own, which is the
 * same in all languages, and the scripts of each page are known. The writer's server is as it was.
 */
export default function fastPages({ siteDir, i18n, generatedFilesDir }: LoadContext): Plugin {
  const read = (name: string) =>
    JSON.parse(fs.readFileSync(path.join(generatedFilesDir, name), 'utf8'));
  return {
    name: 'fast-pages',
    configureWebpack(config, isServer) {
      const vendor = {
        name: 'vendor',
        test: /[\\/]node_modules[\\/]/,
        chunks: 'initial' as const,
        priority: 50,
        enforce: true,
      };
      if (process.env.NODE_ENV !== 'production') {
        return {};
      }
      const shared = sharedCache(siteDir, i18n.currentLocale, config);
      return isServer
        ? shared
        : { ...shared, optimization: { splitChunks: { cacheGroups: { vendor } } } };
    },
    async postBuild({ outDir, routes }) {
      const names = read('routesChunkNames.json') as RoutesChunkNames;
      const manifest = read('client-manifest.json') as ClientManifest;
      const chunks = chunksOfPages(routes, names, manifest);
      fs.writeFileSync(path.join(outDir, chunksFile), JSON.stringify(chunks));
    },
  };
}
