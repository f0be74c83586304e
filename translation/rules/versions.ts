import type { Finding } from '../../src/content/finding';
import { isTranslation, type SourceFile } from '../../src/content/source';
import { importsOf } from '../../src/remark/logical-imports';
import type { MeaningfulSection } from '../meaning';
import type { Project } from '../project';
import { freshnessOf } from '../provenance/freshness';
import { textOf } from '../section-text';
import { nameOf, type Section, sectionById, sectionsOf } from '../sections';
import { placeOf } from './apply';

/** A section of a translation that says, in one version, what another version says otherwise. */
export interface Disagreement {
  file: SourceFile;
  section: Section;
  /** The same section in the current version of the docs, which wins. */
  model: SourceFile;
  modelSection: Section;
}

/** Where the English of two versions is the same text, one translation serves both. */
export const checkVersions = (project: Project): Finding[] =>
  disagreements(project).map(({ file, section, model }) => ({
    path: file.name,
    ...placeOf(file.text, section.start),
    found: `${nameOf(section.id)} is translated otherwise than in ${model.name}, from the same English`,
    advice: 'use one translation in both versions',
    rule: 'same-in-versions',
  }));

/** Up-to-date sections of older versions that differ from those of the current one. */
export const disagreements = (project: Project): Disagreement[] =>
  project.translations
    .filter((file) => file.area === 'docs' && file.version !== 'current')
    .flatMap((file) => disagreementsOf(project, file));

function disagreementsOf(project: Project, file: SourceFile): Disagreement[] {
  const model = project.inVersion(file, 'current');
  const isSameHead = model && haveSameHead(project.englishOf(file), project.englishOf(model));
  if (!model?.tree || !file.tree) {
    return [];
  }
  const [own, other] = [freshSections(project, file), freshSections(project, model)];
  const [sections, models] = [sectionsOf(file.tree), sectionsOf(model.tree)];
  return [...own].flatMap(([id, { meaning }]): Disagreement[] => {
    const [section, modelSection] = [sectionById(sections, id), sectionById(models, id)];
    const isSameEnglish = other.get(id)?.meaning === meaning;
    return section &&
      modelSection &&
      isSameEnglish &&
      (id !== '' || isSameHead) &&
      textOf(file, section) !== textOf(model, modelSection)
      ? [{ file, section, model, modelSection }]
      : [];
  });
}

/** Imports and most of the front matter have no meaning of their own, but stand in the first section. */
export function haveSameHead(one: SourceFile | undefined, other: SourceFile | undefined): boolean {
  const head = (file: SourceFile | undefined) => [
    file?.frontMatter,
    importsOf(file?.tree).map(({ source, specifiers }) => [
      source.value,
      specifiers.map(({ local }) => local.name),
    ]),
  ];
  return JSON.stringify(head(one)) === JSON.stringify(head(other));
}

/** English sections whose translation is up to date, by id. */
export function freshSections(
  project: Project,
  translation: SourceFile,
): Map<string, MeaningfulSection> {
  const english = isTranslation(translation) ? project.englishOf(translation) : undefined;
  const { state, changes } = freshnessOf(project, translation);
  const isKnown = state === 'fresh' || (state === 'stale' && changes.size > 0);
  const sections = (english && isKnown && project.now(english)?.sections) || [];
  return new Map(
    sections.filter(({ id }) => !changes.has(id)).map((section) => [section.id, section]),
  );
}
