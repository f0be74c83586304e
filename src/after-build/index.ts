import fs from 'node:fs';
import path from 'node:path';
import { defaultLocale, localeNames } from '../../i18n/locales';
import type { Manifest } from '../../translation/manifest';
import { changesFile, englishChanges } from '../plugins/translation-state/changes';
import { languagesFile, languagesOfPages } from '../plugins/translation-state/languages-of-pages';
import { type BuiltPage, builtPages } from './built-page';
import { quickenPages } from './fast-pages';
import { languageLinks } from './language-links';
import { writeMarkdown } from './markdown';
import { addMetadata } from './metadata';
import { inHead, withAttributes } from './page';
import { writeSearchIndex } from './search-index';
import { fillStatus } from './status';

/**
 * Does what needs the whole site: writes into its pages what one language knows of another (links
 * between languages, what the language menu says, the tables of the status page; previews of links),
 * writes the pages as Markdown, makes the index for the search, and lets pages show themselves at once.
 * It is a step of its own, so that a change in one language does not rebuild the others.
 *
 * @param siteDir root of the sources
 * @param outDir the site, with all of its languages or some
 * @param englishDir the site with English, whose scripts other languages load where they are the same
 */
export async function afterBuild(
  siteDir: string,
  outDir: string,
  { pages: states }: Manifest,
  englishDir = outDir,
): Promise<void> {
  const languages = languagesOfPages(states);
  fs.writeFileSync(path.join(outDir, languagesFile), JSON.stringify(languages));
  for (const locale of localeNames.filter((name) => name !== defaultLocale)) {
    const folder = path.join(outDir, locale);
    if (fs.existsSync(folder)) {
      const changes = JSON.stringify(englishChanges(states, locale));
      fs.writeFileSync(path.join(folder, changesFile), changes);
    }
  }
  const pages = builtPages(outDir, states);
  for (const page of pages) {
    const html = fs.readFileSync(page.file, 'utf8');
    fs.writeFileSync(page.file, fillStatus(connect(html, page, languages), states));
  }
  await addMetadata(outDir, pages);
  writeMarkdown(outDir, pages);
  await writeSearchIndex(siteDir, outDir, pages);
  quickenPages(outDir, englishDir);
}

/** Tells a page of its other languages. */
function connect(
  html: string,
  { permalink, isTranslated, translations }: BuiltPage,
  languages: ReturnType<typeof languagesOfPages>,
): string {
  const { stale = [], missing = [] } = languages[permalink] ?? {};
  const told = withAttributes(html, {
    'data-stale': stale.join(' '),
    'data-missing': missing.join(' '),
  });
  return isTranslated ? inHead(told, languageLinks(translations)) : told;
}
