import path from 'node:path';
import { createMDXLoaderRule } from '@docusaurus/mdx-loader';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { currentLocale, localeNames } from '../../../i18n/locales';
import { contentDir } from '../../content/layout';
import { dependenciesFor } from './dependencies';

type RemarkPlugins = NonNullable<
  Parameters<typeof createMDXLoaderRule>[0]['options']['remarkPlugins']
>;

export interface FragmentsOptions {
  /** The same Markdown plugins that pages have. */
  beforeDefaultRemarkPlugins: RemarkPlugins;
  remarkPlugins: RemarkPlugins;
}

/**
 * Compiles fragments, which lie outside the folders of docs, with the Markdown plugins of pages
 * (Docusaurus' fallback loader has none), and tracks what every piece of content depends on.
 */
export default async function fragments(
  { siteDir, siteConfig }: LoadContext,
  options: unknown,
): Promise<Plugin> {
  const { beforeDefaultRemarkPlugins, remarkPlugins } = options as FragmentsOptions;
  const area = { area: 'fragments', version: undefined } as const;
  const folders = localeNames.map((locale) => contentDir(siteDir, { ...area, locale }) + path.sep);
  const compile = await createMDXLoaderRule({
    include: folders,
    options: {
      useCrossCompilerCache: siteConfig.future.faster.mdxCrossCompilerCache,
      admonitions: true,
      beforeDefaultRemarkPlugins,
      remarkPlugins,
      staticDirs: siteConfig.staticDirectories.map((dir) => path.resolve(siteDir, dir)),
      siteDir,
      isMDXPartial: () => true,
      markdownConfig: siteConfig.markdown,
    } as Parameters<typeof createMDXLoaderRule>[0]['options'],
  });
  const track = {
    test: /\.mdx?$/i,
    include: [
      ...folders,
      ...['docs', 'versioned_docs', 'i18n'].map((folder) => path.join(siteDir, folder) + path.sep),
    ],
    enforce: 'pre' as const,
    use: [
      {
        loader: require.resolve('./track-imports.cjs'),
        options: { dependenciesOf: dependenciesFor(siteDir, currentLocale()) },
      },
    ],
  };
  return {
    name: 'fragments',
    configureWebpack: () => ({ module: { rules: [compile, track] } }),
  };
}
