import fs from 'node:fs';
import { defaultLocale, type Locale } from '../../../i18n/locales';
import type { FrontMatter } from '../../content/front-matter/inherit';
import { frontMatterIn } from '../../content/front-matter/read';
import type { BuiltPage } from '../built-page';
import { type Head, readHead } from './head';

/** A page with what its metadata are made of. */
export interface Document extends BuiltPage, Head {
  /** Language of its text: English where a translation is missing. */
  textLocale: Locale;
  /** Front matter of the English page, of the same version. */
  frontMatter: FrontMatter;
}

/** Reads what there is to tell of built pages. */
export const readDocuments = (pages: BuiltPage[]): Document[] =>
  pages.flatMap((page) => {
    const head = readHead(fs.readFileSync(page.file, 'utf8'));
    if (!head) {
      return [];
    }
    const source = page.translations[0]?.source ?? '';
    return [
      {
        ...page,
        ...head,
        textLocale: page.isTranslated ? page.locale : defaultLocale,
        frontMatter: frontMatterIn(fs.readFileSync(source, 'utf8')),
      },
    ];
  });
