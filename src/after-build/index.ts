import fs from 'node:fs';
import path from 'node:path';
import { defaultLocale, type Locale, localeNames } from '../../i18n/locales';
import type { Manifest, PageState } from '../../translation/manifest';
import { languagesFile, languagesOfPages } from '../plugins/translation-state/languages-of-pages';
import { languageLinks } from './language-links';
import { inHead, withAttributes } from './page';
import { fillStatus } from './status';

/**
 * Writes into the pages of a built site what one language knows of another: links between languages,
 * what the language menu says, and the tables of the status page. It is done once all languages are
 * built, so that a change in one of them does not rebuild the others.
 *
 * @param outDir the site, with all of its languages or some
 */
export function afterBuild(outDir: string, { pages }: Manifest): void {
  const languages = languagesOfPages(pages);
  fs.writeFileSync(path.join(outDir, languagesFile), JSON.stringify(languages));
  for (const [permalink, translations] of byAddress(pages)) {
    for (const locale of localeNames) {
      const file = fileOfPage(outDir, locale, permalink);
      if (fs.existsSync(file)) {
        const { stale = [], missing = [] } = languages[permalink] ?? {};
        const isOwn = !missing.some((name) => name === locale);
        const html = withAttributes(fs.readFileSync(file, 'utf8'), {
          'data-stale': stale.join(' '),
          'data-missing': missing.join(' '),
        });
        const linked = isOwn ? inHead(html, languageLinks(translations)) : html;
        fs.writeFileSync(file, fillStatus(linked, pages));
      }
    }
  }
}

function byAddress(pages: PageState[]): Map<string, PageState[]> {
  const groups = new Map<string, PageState[]>();
  for (const page of pages) {
    groups.set(page.permalink, [...(groups.get(page.permalink) ?? []), page]);
  }
  return groups;
}

function fileOfPage(outDir: string, locale: Locale, permalink: string): string {
  const folder = path.join(outDir, locale === defaultLocale ? '' : locale);
  return path.join(folder, permalink === '/' ? 'index.html' : `${permalink}.html`);
}
