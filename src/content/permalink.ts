import fs from 'node:fs';
import path from 'node:path';
import { defaultLocale } from '../../i18n/locales';
import { frontMatterIn } from './front-matter/read';
import { type ContentPath, fileOf } from './layout';

/**
 * Address of a page inside its locale, e.g. `/3.x/quick-starts/next`; it is the same in all
 * locales, so the English page decides.
 */
export function permalinkOf(siteDir: string, page: ContentPath): string {
  const english = fileOf(siteDir, { ...page, locale: defaultLocale });
  return permalink(
    page,
    fs.existsSync(english) ? frontMatterIn(fs.readFileSync(english, 'utf8')).slug : undefined,
  );
}

/** Address of a page whose `slug` is known; follows Docusaurus' rules for docs. Others than texts are none. */
export function permalink(page: ContentPath, slug: unknown): string {
  return withoutTrailingSlash(versionRoot(page) + slugOrPath(page.path, slug));
}

/** What the addresses of a version begin with, e.g. `/3.x`; empty for the current one. */
export const versionRoot = ({ version = 'current' }: Pick<ContentPath, 'version'>): string =>
  version === 'current' ? '' : `/${version.replace(/^version-/, '')}`;

function slugOrPath(file: string, slug: unknown): string {
  const { dir, name } = path.posix.parse(file);
  if (slug && typeof slug === 'string') {
    return path.posix.resolve('/', dir, slug);
  }
  const isIndex = ['readme', 'index', path.posix.basename(dir).toLowerCase()].includes(
    name.toLowerCase(),
  );
  return isIndex ? `/${dir}` : path.posix.join('/', dir, name);
}

const withoutTrailingSlash = (url: string): string => url.replace(/(?<=.)\/$/, '');
