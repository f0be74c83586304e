import type { Options } from '@docusaurus/plugin-sitemap';
import { flattenRoutes } from '@docusaurus/utils';
import { currentLocale } from '../../i18n/locales';
import { contentDir, sitePath } from '../content/layout';

/**
 * Lists pages of the current version in their own language. An old version and an untranslated
 * page have their canonical address elsewhere, and the sitemap must not contradict it.
 */
export const createSitemapItems: Options['createSitemapItems'] = async ({
  defaultCreateSitemapItems,
  ...params
}) => {
  const pages = { locale: currentLocale(), area: 'docs', version: 'current' } as const;
  const folder = `${sitePath('.', contentDir('.', pages))}/`;
  const listed = new Set(
    flattenRoutes(params.routes)
      .filter(({ metadata }) => metadata?.sourceFilePath?.startsWith(folder))
      .map(({ path }) => path),
  );
  const items = await defaultCreateSitemapItems(params);
  return items.filter(({ url }) => listed.has(decodeURI(new URL(url).pathname)));
};
