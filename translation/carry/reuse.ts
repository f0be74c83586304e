import type { Locale } from '../../i18n/locales';
import type { SourceFile } from '../../src/content/source';
import type { MeaningfulSection } from '../meaning';
import type { Project } from '../project';
import { freshSections, haveSameHead } from '../rules/versions';
import { textOf } from '../section-text';
import { sectionById, sectionsOf } from '../sections';

/**
 * The translation of a section in another version of the docs, where the English is the same.
 *
 * @param english file that the section stands in
 * @returns text of the section, undefined if no version has it
 */
export function translatedElsewhere(
  project: Project,
  english: SourceFile,
  section: MeaningfulSection,
  locale: Locale,
): string | undefined {
  for (const version of project.source.versions) {
    const other = project.inVersion(english, version);
    if (!other || other === english || (section.id === '' && !haveSameHead(english, other))) {
      continue;
    }
    const translation = project.inLocale(other, locale);
    if (!translation?.tree) {
      continue;
    }
    const isSame = freshSections(project, translation).get(section.id)?.meaning === section.meaning;
    const found = sectionById(sectionsOf(translation.tree), section.id);
    if (isSame && found) {
      return textOf(translation, found);
    }
  }
  return undefined;
}
