import fs from 'node:fs';
import path from 'node:path';
import { type Locale, locales } from '../../../i18n/locales';
import { versionRoot } from '../../content/permalink';
import { isMeant, readSearchWords, type SearchWords } from '../../content/search-words';
import { otherForms } from '../../search/names';
import {
  blockEnd,
  engineFile,
  indexFolder,
  type SectionFacts,
  textEnd,
  wordEnd,
} from '../../search/record';
import { segmentsOf } from '../../search/terms';
import { readArticle } from '../article';
import type { BuiltPage } from '../built-page';
import { type Section, sectionsOf } from './sections';

type Pagefind = typeof import('pagefind');
type Index = Awaited<ReturnType<Pagefind['createIndex']>>['index'];

/**
 * Writes the search index of a built site: one for each language and version, so that neither is in
 * the way of another, and a reader loads their own only. Pages that are English for want of a
 * translation are left out: the English index has them.
 */
export async function writeSearchIndex(
  siteDir: string,
  outDir: string,
  pages: BuiltPage[],
): Promise<void> {
  // the package has no entry for require()
  const pagefind: Pagefind = await import('pagefind');
  try {
    for (const [folder, group] of byIndex(pages)) {
      const { index } = await pagefind.createIndex();
      if (!index) {
        throw new Error('The search engine does not start.');
      }
      await addPages(index, group, siteDir);
      await writeFiles(index, outDir, folder);
    }
  } finally {
    await pagefind.close();
  }
}

/** Every language and version has an index, even if none of its pages is translated. */
function byIndex(pages: BuiltPage[]): Map<string, BuiltPage[]> {
  const groups = new Map<string, BuiltPage[]>();
  for (const page of pages) {
    const folder = indexFolder(page.locale, page.version);
    groups.set(folder, [...(groups.get(folder) ?? []), ...(page.isTranslated ? [page] : [])]);
  }
  return groups;
}

async function addPages(
  index: NonNullable<Index>,
  pages: BuiltPage[],
  siteDir: string,
): Promise<void> {
  // all of one language
  const entries = pages[0] ? readSearchWords(siteDir, pages[0].locale).entries : [];
  for (const { file, locale, permalink, version } of pages) {
    const { body } = readArticle(fs.readFileSync(file, 'utf8'));
    if (!body) {
      continue;
    }
    const { title, sections } = sectionsOf(body, locales[locale].htmlLang);
    const told = sections.filter(({ id, blocks }) => !id || blocks.length > 0);
    const words = wordsOf(entries, permalink.slice(versionRoot({ version }).length) || '/');
    const answers = await Promise.all(
      told.map((section) =>
        index.addCustomRecord(recordOf(section, title, words(section.id), permalink, locale)),
      ),
    );
    const errors = answers.flatMap((answer) => answer.errors);
    if (errors.length > 0) {
      throw new Error(`${file}: ${errors.join(', ')}`);
    }
  }
}

/** What else readers look for the sections of a page with, by id. */
function wordsOf(entries: SearchWords[], address: string): (id: string) => string {
  const meant = entries.filter((entry) => isMeant(entry, address));
  return (id) =>
    meant
      .filter((entry) => entry.id === id)
      .map(({ words }) => words)
      .join(', ');
}

function recordOf(
  { id, heading, blocks }: Section,
  title: string,
  words: string,
  permalink: string,
  locale: Locale,
) {
  const read = locale === 'zh' ? segmented : (text: string) => text;
  const meta: SectionFacts = { title: read(title), heading: read(heading), words: read(words) };
  const text = blocks.join(` ${blockEnd} `);
  return {
    url: id ? `${permalink}#${id}` : permalink,
    content: `${read(text)} ${textEnd} ${otherForms(`${title} ${heading} ${text} ${words}`).join(' ')}`,
    // the engine has Chinese words of its own, which are not those that browsers find in a question
    language: locale === 'zh' ? 'und' : locales[locale].htmlLang,
    meta,
  };
}

/** Puts marks between Chinese words; where a space is already, none is needed. */
const segmented = (text: string): string =>
  text.replace(/\p{Script=Han}+/gu, (words, start: number) => {
    const before = /\S/.test(text[start - 1] ?? ' ') ? wordEnd : '';
    const after = /\S/.test(text[start + words.length] ?? ' ') ? wordEnd : '';
    return before + segmentsOf(words).join(wordEnd) + after;
  });

/** Leaves out the engine's own user interfaces, and keeps one engine for all indexes. */
async function writeFiles(
  index: NonNullable<Index>,
  outDir: string,
  folder: string,
): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) {
    throw new Error(errors.join(', '));
  }
  for (const { path: name, content } of files) {
    const isEngine = name === path.basename(engineFile);
    if (isEngine || !/\.(js|css)$/.test(name)) {
      const file = path.join(outDir, isEngine ? engineFile : path.join(folder, name));
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content);
    }
  }
}
