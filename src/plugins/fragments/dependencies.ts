import fs from 'node:fs';
import { defaultLocale, type Locale } from '../../../i18n/locales';
import { candidates, fileOf, locate } from '../../content/layout';
import { resolveImport } from '../../content/resolve-import';
import { linkedPage } from '../../content/resolve-link';

export interface Dependencies {
  existing: string[];
  missing: string[];
}

/**
 * Files on which the compiled form of a Markdown file depends, beside itself: its English page
 * (for inherited front matter), every candidate of its imports, and the pages it links to by file.
 * Reads the text by pattern: a file too many costs nothing.
 */
export const dependenciesFor =
  (siteDir: string, locale: Locale) =>
  (file: string, text: string): Dependencies => {
    const files = new Set<string>();
    const content = locate(siteDir, file);
    if (content && content.locale !== defaultLocale) {
      files.add(fileOf(siteDir, { ...content, locale: defaultLocale }));
    }
    for (const [, source = ''] of text.matchAll(/^import\b.*?from\s*['"]([^'"]+)['"]/gms)) {
      const request = { siteDir, locale, importer: file, source, exists: fs.existsSync };
      for (const candidate of resolveImport(request)?.tried ?? []) {
        files.add(candidate);
      }
    }
    for (const [, url = ''] of text.matchAll(
      /\]\(\s*<?([^)\s>]+\.mdx?\b)|\]:\s*<?([^\s>]+\.mdx?\b)/g,
    )) {
      const page = linkedPage(siteDir, file, url);
      for (const candidate of page ? candidates(siteDir, page, locale) : []) {
        files.add(candidate);
      }
    }
    const dependencies: Dependencies = { existing: [], missing: [] };
    for (const candidate of files) {
      dependencies[fs.existsSync(candidate) ? 'existing' : 'missing'].push(candidate);
    }
    return dependencies;
  };
