import path from 'node:path';
import { defaultLocale, isLocale, type Locale } from '../../i18n/locales';

const translationsOf = 'docusaurus-plugin-content-docs';

/** What a source file is, whichever language it is in: its logical path, and where it stands. */
export interface ContentPath {
  locale: Locale;
  /** `docs` are pages and their partials, in versions; `fragments` are shared by all versions. */
  area: 'docs' | 'fragments';
  /** `current` or `version-<name>`, as Docusaurus names the folders; fragments are not versioned. */
  version: string | undefined;
  /** Path inside the area, with `/`, e.g. `next-app-router/_integration.mdx`. */
  path: string;
}

/**
 * Tells what a file or a would-be file is.
 * The folder of fragments stands beside each folder of docs, so that one relative import
 * (`../../fragments/_x.md`) fits a page, its translation and its older versions.
 *
 * @returns undefined for a file that is not content of the site
 */
export function locate(siteDir: string, file: string): ContentPath | undefined {
  const segments = path.relative(siteDir, file).split(path.sep);
  const rest = (skip: number) => segments.slice(skip).join('/');
  const [first, second, third, fourth] = segments;
  const english: { locale: Locale } = { locale: defaultLocale };
  if (first === 'fragments' || (first === 'versioned_docs' && second === 'fragments')) {
    const version = undefined;
    return { ...english, area: 'fragments', version, path: rest(first === 'fragments' ? 1 : 2) };
  }
  if (first === 'docs') {
    return { ...english, area: 'docs', version: 'current', path: rest(1) };
  }
  if (first === 'versioned_docs' && second?.startsWith('version-')) {
    return { ...english, area: 'docs', version: second, path: rest(2) };
  }
  if (first === 'i18n' && second && third === translationsOf && fourth && isLocale(second)) {
    if (fourth === 'fragments') {
      return { locale: second, area: 'fragments', version: undefined, path: rest(4) };
    }
    if (fourth === 'current' || fourth.startsWith('version-')) {
      return { locale: second, area: 'docs', version: fourth, path: rest(4) };
    }
  }
  return undefined;
}

/** The file that holds a piece of content: the inverse of {@link locate}. */
export function fileOf(siteDir: string, content: ContentPath): string {
  return path.join(contentDir(siteDir, content), content.path);
}

/** The folder in which the docs of a version, or the fragments, of a locale lie. */
export function contentDir(
  siteDir: string,
  { locale, area, version }: Omit<ContentPath, 'path'>,
): string {
  if (locale !== defaultLocale) {
    return path.join(siteDir, 'i18n', locale, translationsOf, version ?? 'fragments');
  }
  if (area === 'fragments') {
    return path.join(siteDir, 'fragments');
  }
  return version === 'current'
    ? path.join(siteDir, 'docs')
    : path.join(siteDir, 'versioned_docs', version ?? '');
}

/**
 * The files that may hold `content` for a reader of `locale`, the best first:
 * the translation, then English of the same version.
 */
export function candidates(siteDir: string, content: ContentPath, locale: Locale): string[] {
  const inLocale = fileOf(siteDir, { ...content, locale });
  const inEnglish = fileOf(siteDir, { ...content, locale: defaultLocale });
  return inLocale === inEnglish ? [inEnglish] : [inLocale, inEnglish];
}

/** A partial or fragment is imported by others and is no page: its name begins with `_`. */
export const isPartial = ({ area, path: name }: ContentPath): boolean =>
  area === 'fragments' || name.split('/').some((segment) => segment.startsWith('_'));

/** Path from the root of the site, with `/`: how messages name a file. */
export const sitePath = (siteDir: string, file: string): string =>
  path.relative(siteDir, file).split(path.sep).join('/');
