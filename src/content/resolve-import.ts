import path from 'node:path';
import type { Locale } from '../../i18n/locales';
import { candidates, locate, sitePath } from './layout';

export interface ImportRequest {
  siteDir: string;
  /** The reader's language, which may differ from that of the importing file. */
  locale: Locale;
  /** Absolute path of the importing file. */
  importer: string;
  /** The import as written, e.g. `../../fragments/_further-readings.md`. */
  source: string;
  exists: (file: string) => boolean;
}

export interface ResolvedImport {
  /** The file that the import means, or undefined if no candidate exists. */
  file: string | undefined;
  /** The language of that file. */
  locale: Locale | undefined;
  /** Every file that was looked for, in that order. */
  tried: string[];
}

/**
 * Resolves an import of Markdown by its logical path: first the reader's language, then English.
 *
 * @returns undefined where the rule does not apply: the import is not relative Markdown, or
 *   neither end of it is content of the site.
 */
export function resolveImport(request: ImportRequest): ResolvedImport | undefined {
  const { siteDir, locale, importer, source, exists } = request;
  const target = markdownTarget(siteDir, importer, source);
  const content = target && locate(siteDir, target);
  if (!content) {
    return undefined;
  }
  const tried = candidates(siteDir, content, locale);
  const file = tried.find(exists);
  return { file, locale: file ? locate(siteDir, file)?.locale : undefined, tried };
}

/** What was found, and what was expected, where an import means no file in any language. */
export function describeMissing(siteDir: string, source: string, tried: string[]): string {
  const looked = tried.map((file) => sitePath(siteDir, file)).join(', ');
  return `nothing to import at "${source}", looked for ${looked}`;
}

/** The path that an import of Markdown spells, before languages are considered. */
function markdownTarget(siteDir: string, importer: string, source: string): string | undefined {
  if (!/\.mdx?$/.test(source)) {
    return undefined;
  }
  if (source.startsWith('@site/')) {
    return path.join(siteDir, source.slice('@site/'.length));
  }
  return /^\.\.?\//.test(source) ? path.resolve(path.dirname(importer), source) : undefined;
}
