import { isLocale, type Locale } from '../../i18n/locales';
import { isPartial } from '../../src/content/layout';
import { permalink } from '../../src/content/permalink';
import { isTranslation, type SourceFile } from '../../src/content/source';
import { draftOf } from '../carry/draft';
import type { Project } from '../project';
import { translatedLocales } from '../provenance/state';
import { type Call, type Command, Misuse } from './command';

export const create: Command = {
  synopsis: 'new L PAGE',
  summary: 'the page and every missing partial that it imports, ready to translate',
  options: [],
  arguments: [2, 2],
  run: createTranslation,
};

async function createTranslation({ project: read, args, print }: Call): Promise<number> {
  const [locale = '', page = ''] = args;
  if (!isLocale(locale) || !translatedLocales.includes(locale)) {
    throw new Misuse(
      `There is no language "${locale}"; there are ${translatedLocales.join(', ')}.`,
    );
  }
  const project = await read();
  const english = englishAt(project, page);
  const missing = [...withImports(project, english, locale)].filter(
    (file) => !project.inLocale(file, locale),
  );
  for (const file of missing) {
    const name = project.pathIn(file, locale);
    const { text, reused, sections } = draftOf(project, file, locale);
    project.repository.write(name, text);
    const left = sections - reused;
    const known = reused > 0 ? `, ${reused} taken from another version` : '';
    print(`${name}  ${left} of ${sections} sections to translate${known}`);
  }
  if (missing.length === 0) {
    print(`Nothing is missing: ${english.name} and all that it imports is translated.`);
  } else {
    print(`\nTranslate them, then: npm run translation -- check i18n/${locale}`);
  }
  return 0;
}

/** An English page by its path, the path of its translation, or its address. */
function englishAt(project: Project, page: string): SourceFile {
  const name = page.replace(/^\.\//, '');
  const found =
    project.english.find((file) => file.name === name) ??
    project.english.find((file) =>
      translatedLocales.some((locale) => project.pathIn(file, locale) === name),
    ) ??
    project.english.find(
      (file) => !isPartial(file) && permalink(file, file.frontMatter?.slug) === name,
    );
  if (!found || isTranslation(found)) {
    throw new Misuse(
      `There is no English page ${page}; name its file (docs/next/README.mdx) or its address (/quick-starts/next).`,
    );
  }
  return found;
}

/** A page and everything that it imports, in the order in which readers meet it. */
function withImports(
  project: Project,
  english: SourceFile,
  locale: Locale,
  all = new Set<SourceFile>(),
): Set<SourceFile> {
  all.add(english);
  for (const imported of project.importsOf(english, 'en').values()) {
    if (!all.has(imported)) {
      withImports(project, imported, locale, all);
    }
  }
  return all;
}
