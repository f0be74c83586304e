import path from 'node:path';
import { defaultLocale, type Locale, localeNames } from '../../../../i18n/locales';
import type { Finding } from '../../../../src/content/finding';
import type { SourceFile } from '../../../../src/content/source';
import { readText } from '../../../text-file';
import { type Glossary, readGlossary } from './read';

const nameOf = (locale: Locale): string => `i18n/${locale}/glossary.yml`;

/** The glossary of the site and the language that a file is in; empty where there is none. */
export function glossaryOf({ file, name, locale }: SourceFile): Glossary {
  const siteDir = file.endsWith(name) ? file.slice(0, -name.length) : '';
  return read(path.join(siteDir, nameOf(locale))).glossary;
}

/** Says what is wrong in the glossaries of a site. */
export const checkGlossaries = (siteDir: string): Finding[] =>
  localeNames
    .filter((locale) => locale !== defaultLocale)
    .flatMap((locale) =>
      read(path.join(siteDir, nameOf(locale))).problems.map(({ line, column, found, advice }) => ({
        path: nameOf(locale),
        line,
        column,
        found,
        advice,
        rule: 'invalid-glossary',
      })),
    );

/** By text: every file of a language asks for the same one. */
const known = new Map<string, ReturnType<typeof readGlossary>>();

function read(file: string): ReturnType<typeof readGlossary> {
  const text = readText(file) ?? '';
  const glossary = known.get(text) ?? readGlossary(text);
  known.set(text, glossary);
  return glossary;
}
