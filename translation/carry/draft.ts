import type { Locale } from '../../i18n/locales';
import type { SourceFile } from '../../src/content/source';
import { isEmpty } from '../meaning';
import type { Project } from '../project';
import { withStamp } from '../provenance/stamp';
import { textOf } from '../section-text';
import { withoutFixedKeys } from './front-matter';
import { translatedElsewhere } from './reuse';

export interface Draft {
  text: string;
  /** How many sections there are to translate, and how many are translated already. */
  sections: number;
  reused: number;
}

/**
 * A translation to begin with: the English text with the front matter that is translated, sections
 * that another version has translated already, and the stamp.
 */
export function draftOf(project: Project, english: SourceFile, locale: Locale): Draft {
  const all = project.now(english)?.sections ?? [];
  const known = new Map(
    all.map((section) => [section, translatedElsewhere(project, english, section, locale)]),
  );
  const parts = all.map(
    (section) => known.get(section) ?? withoutFixedKeys(textOf(english, section)),
  );
  const stamp = { blob: project.blobOf(english), sections: new Map() };
  // a section of imports alone has to be there, but says nothing
  const sections = all.filter((section) => !isEmpty(section));
  return {
    text: withStamp(parts.filter(Boolean).join('\n\n'), stamp),
    sections: sections.length,
    reused: sections.filter((section) => known.get(section) !== undefined).length,
  };
}
