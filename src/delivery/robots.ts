import { baseUrl, url } from '../site';
import type { SiteFiles } from './site-files';

/** Names the sitemap of each language. */
export const sitemapIndexFile = 'sitemap-index.xml';

/** @returns an index of all sitemaps, https://www.sitemaps.org/protocol.html#index */
export function sitemapIndex({ texts }: SiteFiles): string {
  const sitemaps = texts.filter((name) => /(^|\/)sitemap\.xml$/.test(name));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...sitemaps.map((name) => `  <sitemap><loc>${url}${baseUrl}${name}</loc></sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n');
}

/** @returns that robots may read everything, and where all addresses are; read at the root of a host only */
export const robotsFile = (): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${url}${baseUrl}${sitemapIndexFile}\n`;
