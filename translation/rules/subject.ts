import type { Locale } from '../../i18n/locales';
import { readFrontMatter } from '../../src/content/front-matter/read';
import { isPartial, locate } from '../../src/content/layout';
import { parseMarkdown } from '../../src/content/parse';
import type { SourceFile } from '../../src/content/source';
import { type MeaningfulSection, meaningfulSections } from '../meaning';
import type { English, Project } from '../project';
import { freshnessOf } from '../provenance/freshness';
import { readStamp } from '../provenance/stamp';
import { sectionById, sectionsOf } from '../sections';
import type { Parsed, SectionPair, TranslatedFile } from './rule';

/**
 * A translation of a text beside that text, for trying rules on them without a repository.
 */
export async function subjectOf(
  locale: Locale,
  name: string,
  english: string,
  translation: string,
  isTracked = true,
): Promise<TranslatedFile> {
  const translated = `i18n/${locale}/docusaurus-plugin-content-docs/${name.replace(/^docs\//, 'current/')}`;
  const [source, file] = [await parsed(name, english), await parsed(translated, translation)];
  const current = meaningfulSections({ tree: source.tree, frontMatter: source.frontMatter });
  return {
    locale,
    file,
    english: source,
    isTracked,
    pairs: pairsOf(file.tree, (id) => {
      const section = sectionById(current, id) as MeaningfulSection | undefined;
      return section && { english: section, englishText: english, isStale: false };
    }),
    sources: [source],
  };
}

/**
 * A translation beside the English that it was made from, section by section.
 *
 * @param base commit whose history says what English has been; else that of `HEAD`
 * @returns undefined where one of the two is missing or cannot be read
 */
export function subjectIn(
  project: Project,
  file: SourceFile,
  base = 'HEAD',
): TranslatedFile | undefined {
  const english = project.englishOf(file);
  if (!english || !isParsed(english) || !isParsed(file)) {
    return undefined;
  }
  const stamp = readStamp(file.text);
  const current = project.now(english);
  const earlier = stamp ? [stamp.blob, ...stamp.sections.values()] : [];
  const sources = [current, ...new Set(earlier.map((blob) => trusted(project, blob, base)))];
  const { changes } = freshnessOf(project, file);
  const pairs = pairsOf(file.tree, (id) => {
    const isStale = changes.has(id);
    const blob = stamp?.sections.get(id) ?? stamp?.blob ?? '';
    const source = isStale ? trusted(project, blob, base) : current;
    const section = source?.sections.find((candidate) => candidate.id === id);
    return section && source ? { english: section, englishText: source.text, isStale } : undefined;
  });
  return {
    locale: file.locale,
    file,
    english,
    isTracked: stamp !== undefined,
    pairs: isUnknown(project, file) ? [] : pairs,
    sources: sources.filter((source) => source !== undefined),
  };
}

const isParsed = (file: SourceFile): file is SourceFile & Parsed => file.tree !== undefined;

/** Stale, and nobody knows where. */
function isUnknown(project: Project, file: SourceFile): boolean {
  const { state, changes } = freshnessOf(project, file);
  return state === 'stale' && changes.size === 0;
}

/** An English text that the project had: a stranger's stamp may name a text of the stranger's own. */
function trusted(project: Project, blob: string, base: string): English | undefined {
  return project.isEnglish(blob, base) ? project.text(blob) : undefined;
}

/** Puts each section of a translation beside the English that it was made from, where that is known. */
export const pairsOf = (
  tree: Parsed['tree'],
  englishOf: (id: string) => Omit<SectionPair, 'id' | 'translation'> | undefined,
): SectionPair[] =>
  sectionsOf(tree).flatMap((translation) => {
    const english = englishOf(translation.id);
    return english ? [{ id: translation.id, translation, ...english }] : [];
  });

async function parsed(name: string, text: string): Promise<SourceFile & Parsed> {
  const content = locate('.', name);
  if (!content) {
    throw new Error(`${name} is no content of the site`);
  }
  return {
    ...content,
    file: name,
    name,
    isPartial: isPartial(content),
    text,
    frontMatter: readFrontMatter(text),
    tree: await parseMarkdown(text),
  };
}
