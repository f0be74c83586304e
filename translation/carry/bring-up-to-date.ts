import type { SourceFile } from '../../src/content/source';
import type { MeaningfulSection } from '../meaning';
import type { Project } from '../project';
import type { Change } from '../provenance/changes';
import { freshnessOf } from '../provenance/freshness';
import { readStamp } from '../provenance/stamp';
import { stampedText } from '../provenance/stamped-text';
import { applyEdits } from '../rules/apply';
import type { Edit } from '../rules/rule';
import { insertBelow, replaceSection } from '../section-text';
import { type Section, sectionById, sectionsOf } from '../sections';
import { haveSameWords } from './front-matter';
import { carry } from './mechanical';
import { translatedElsewhere } from './reuse';

export interface BroughtUpToDate {
  text: string;
  /** Ids of the sections that are up to date now, and how they came to be. */
  sections: Map<string, 'carried' | 'reused'>;
}

/**
 * Brings a translation up to date as far as no translator is needed: changes of English that touch no
 * words are carried over, sections that another version of the docs has translated are taken from
 * there, and an English text that is only laid out anew is stamped.
 *
 * @returns undefined where nothing can be done
 */
export function bringUpToDate(project: Project, file: SourceFile): BroughtUpToDate | undefined {
  const english = project.englishOf(file);
  const stamp = readStamp(file.text);
  const { state, changes } = freshnessOf(project, file);
  if (!english || !stamp || !file.tree || (state === 'stale' && changes.size === 0)) {
    return undefined;
  }
  const own = sectionsOf(file.tree);
  const edits: Edit[] = [];
  const sections: BroughtUpToDate['sections'] = new Map();
  for (const [id, change] of changes) {
    const section = sectionById(own, change.before?.id ?? id);
    const earlier = project.text(stamp.sections.get(id) ?? stamp.blob);
    const reused = reuse(project, english, file, own, change);
    const found = reused ?? carried(english, earlier?.text ?? '', file, section, change);
    if (found) {
      edits.push(...found);
      sections.set(id, reused ? 'reused' : 'carried');
    }
  }
  if (sections.size === 0 && (changes.size > 0 || stamp.blob === project.blobOf(english))) {
    return undefined;
  }
  let text = applyEdits(file.text, edits);
  // one after the other, each stamp resting on the one before
  for (const id of sections.size === changes.size ? [undefined] : sections.keys()) {
    text = stampedText(project, { ...file, text }, { id });
  }
  return { text, sections };
}

function carried(
  english: SourceFile,
  earlier: string,
  file: SourceFile,
  section: Section | undefined,
  { before, after }: Change,
): Edit[] | undefined {
  if (!before || !after || !section || !isCarriable(before, after, earlier, english.text)) {
    return undefined;
  }
  const texts = [earlier, english.text, file.text] as const;
  return carry(
    { ...before, text: texts[0] },
    { ...after, text: texts[1] },
    { ...section, text: texts[2] },
  );
}

const isCarriable = (
  before: MeaningfulSection,
  after: MeaningfulSection,
  earlier: string,
  current: string,
): boolean =>
  before.meaning !== after.meaning || before.id !== after.id
    ? before.id !== '' || haveSameWords(earlier, current)
    : false; // it only stands elsewhere

/** Takes a section from another version; one that is new in English is put where English has it. */
function reuse(
  project: Project,
  english: SourceFile,
  file: SourceFile,
  own: Section[],
  { kind, before, after }: Change,
): Edit[] | undefined {
  const text =
    after && kind !== 'moved' && translatedElsewhere(project, english, after, file.locale);
  if (!after || typeof text !== 'string') {
    return undefined;
  }
  const section = sectionById(own, before?.id ?? after.id);
  const ids = (project.now(english)?.sections ?? []).map(({ id }) => id);
  const previous = ids
    .slice(0, ids.indexOf(after.id))
    .map((id) => sectionById(own, id))
    .findLast((one) => one !== undefined);
  return section
    ? [replaceSection(file, section, text)]
    : previous && [insertBelow(file, previous, text)];
}
