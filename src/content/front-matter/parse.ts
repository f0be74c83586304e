import fs from 'node:fs';
import type { ParseFrontMatter } from '@docusaurus/types';
import { defaultLocale, locales } from '../../../i18n/locales';
import { fileOf, isPartial, locate } from '../layout';
import { describe, type FrontMatter, inherit, withAppType } from './inherit';
import { readFrontMatter } from './read';

/** Makes the hook by which Docusaurus reads front matter: translations inherit from English. */
export const inheritingParser =
  (siteDir: string): ParseFrontMatter =>
  async (params) => {
    readFrontMatter(params.fileContent); // the default parser would run JavaScript
    const parsed = await params.defaultParseFrontMatter(params);
    const content = locate(siteDir, params.filePath);
    if (!content || isPartial(content)) {
      return parsed;
    }
    const own = parsed.frontMatter as FrontMatter;
    const englishFile = fileOf(siteDir, { ...content, locale: defaultLocale });
    if (content.locale === defaultLocale || !fs.existsSync(englishFile)) {
      return { ...parsed, frontMatter: withAppType(describe(own), own) };
    }
    const english = await params.defaultParseFrontMatter({
      ...params,
      filePath: englishFile,
      fileContent: fs.readFileSync(englishFile, 'utf8'),
    });
    const source = english.frontMatter as FrontMatter;
    const lang = locales[defaultLocale].htmlLang;
    return {
      ...parsed,
      frontMatter: withAppType(describe(inherit(own, source, lang)), source),
    };
  };
