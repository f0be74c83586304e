import fs from 'node:fs';
import path from 'node:path';
import { defaultLocale, type Locale, localeNames, locales } from '../../../i18n/locales';
import { markdownAddress } from '../../markdown-address';
import { baseUrl, siteName, url } from '../../site';
import { versionNames } from '../../versions';
import { pathIn } from '../addresses';
import { readArticle } from '../article';
import type { BuiltPage } from '../built-page';
import { escapeHtml, inHead } from '../page';
import { allPages, listOfPages, type Other } from './llms';
import { type MarkdownPage, pageAsMarkdown } from './page-as-markdown';

type WrittenPage = BuiltPage & MarkdownPage;

/** All pages of a version in a language. */
interface Shelf {
  locale: Locale;
  /** As Docusaurus names it. */
  version: string;
  pages: WrittenPage[];
}

/**
 * Writes each page of the built site as Markdown beside its HTML, which links to it; and for each
 * language and version a list of its pages (`llms.txt`) and one text of them all (`llms-full.txt`).
 *
 * @param pages in the order of the sidebar
 */
export function writeMarkdown(outDir: string, pages: BuiltPage[]): void {
  const written = pages.flatMap(writePage);
  const versions = [...new Set(written.map(({ version }) => version))];
  // every language has every version, whether it is built here or not
  const shelves = localeNames
    .flatMap((locale) => versions.map((version): Shelf => ({ locale, version, pages: [] })))
    .map((shelf) => ({ ...shelf, pages: written.filter((page) => isOn(page, shelf)) }));
  for (const shelf of shelves.filter(({ pages }) => pages.length > 0)) {
    const file = (name: string) => path.join(outDir, folderOf(shelf), name);
    fs.writeFileSync(file('llms.txt'), listOf(shelf, shelves));
    fs.writeFileSync(file('llms-full.txt'), textOf(shelf));
  }
}

const isOn = (page: BuiltPage, { locale, version }: Shelf): boolean =>
  page.locale === locale && page.version === version;

function writePage(page: BuiltPage): WrittenPage[] {
  const html = fs.readFileSync(page.file, 'utf8');
  const address = url + pathIn(page.locale, page.permalink);
  const result = pageAsMarkdown(readArticle(html), address, locales[page.locale].htmlLang);
  if (!result) {
    return [];
  }
  const href = escapeHtml(markdownAddress(address));
  fs.writeFileSync(page.file.replace(/\.html$/, '.md'), result.markdown);
  fs.writeFileSync(
    page.file,
    inHead(html, `<link rel="alternate" type="text/markdown" href="${href}">`),
  );
  return [{ ...page, ...result }];
}

/** Pages that are not translated lead to English, and say so. */
function listOf(shelf: Shelf, shelves: Shelf[]): string {
  const pages = shelf.pages.map(({ title, description, category, ...page }) => {
    const locale = page.isTranslated ? page.locale : defaultLocale;
    return {
      title: page.isTranslated ? title : `${title} (${locales[defaultLocale].label})`,
      address: url + markdownAddress(pathIn(locale, page.permalink)),
      description,
      category,
    };
  });
  return listOfPages(nameOf(shelf), summaryOf(shelf), pages, [
    { title: 'llms-full.txt', address: addressOf(shelf, 'llms-full.txt') },
    ...shelves.filter((other) => isRelated(shelf, other)).map(otherList),
  ]);
}

/** What is not translated is left out: its text is that of English. */
const textOf = (shelf: Shelf): string =>
  allPages(
    nameOf(shelf),
    summaryOf(shelf),
    shelf.pages.filter(({ isTranslated }) => isTranslated).map(({ markdown }) => markdown),
  );

/** Whether it is another version in the same language, or the same in another. */
const isRelated = (shelf: Shelf, other: Shelf): boolean =>
  (shelf.locale === other.locale) !== (shelf.version === other.version);

const otherList = (shelf: Shelf): Other => ({
  title: `${nameOf(shelf)} (${locales[shelf.locale].label})`,
  address: addressOf(shelf, 'llms.txt'),
});

const nameOf = ({ locale, version }: Shelf): string =>
  `${siteName(locale)} ${version === 'current' ? versionNames[0] : version}`;

/** The first page is the home page. */
const summaryOf = ({ pages: [home] }: Shelf): string => home?.description ?? '';

const addressOf = (shelf: Shelf, name: string): string => url + baseUrl + folderOf(shelf) + name;

const folderOf = ({ locale, version }: Shelf): string =>
  (locale === defaultLocale ? '' : `${locale}/`) + (version === 'current' ? '' : `${version}/`);
