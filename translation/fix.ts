import { bringUpToDate } from './carry/bring-up-to-date';
import { checkTranslations } from './check';
import { descriptionEdits } from './messages/descriptions';
import { readEnglishMessages } from './messages/english';
import { readMessageFiles } from './messages/read';
import type { Project } from './project';
import { fileStates } from './provenance/state';
import { applyEdits } from './rules/apply';
import type { Edit } from './rules/rule';
import { disagreements } from './rules/versions';
import { replaceSection, textOf } from './section-text';

/**
 * Mends what can be mended without a translator, in one round, and writes the files.
 *
 * @param isAsked tells whether a path may be changed
 * @returns what was done, a line each
 */
export async function fixOnce(
  project: Project,
  isAsked: (name: string) => boolean,
): Promise<string[]> {
  const moved = moveOrphans(project, isAsked);
  if (moved.length > 0) {
    return moved;
  }
  const carried = carryChanges(project, isAsked);
  if (carried.length > 0) {
    return carried;
  }
  return mend(project, isAsked);
}

/** Translations whose English file was moved follow it. */
function moveOrphans(project: Project, isAsked: (name: string) => boolean): string[] {
  const states = fileStates(project).filter(
    ({ state, path, renamedTo }) => state === 'orphaned' && renamedTo && isAsked(path),
  );
  return states.flatMap(({ path, renamedTo = '', locale }) => {
    const english = project.byName(renamedTo);
    const to = english ? project.pathIn(english, locale) : path;
    if (project.repository.exists(to)) {
      return []; // another orphan was as much like that English file
    }
    project.repository.move(path, to);
    return [`${path}: moved to ${to}, as its English file was`];
  });
}

function carryChanges(project: Project, isAsked: (name: string) => boolean): string[] {
  return project.translations
    .filter(({ name }) => isAsked(name))
    .flatMap((file) => {
      const result = bringUpToDate(project, file);
      if (!result || result.text === file.text) {
        return [];
      }
      project.repository.write(file.name, result.text);
      project.repository.remember(project.englishOf(file)?.text ?? '');
      const sections = [...result.sections].map(([id, how]) => `${id || 'beginning'} ${how}`);
      return [`${file.name}: ${sections.join(', ') || 'stamped, English is only laid out anew'}`];
    });
}

/** Makes the edits that rules propose, and gives older versions the translation of the current one. */
async function mend(project: Project, isAsked: (name: string) => boolean): Promise<string[]> {
  const edits = new Map<string, { edits: Edit[]; rules: Set<string> }>();
  const add = (name: string, rule: string, edit: Edit) => {
    const known = edits.get(name) ?? { edits: [], rules: new Set() };
    // two rules may want the same
    if (!known.edits.some((one) => JSON.stringify(one) === JSON.stringify(edit))) {
      known.edits.push(edit);
    }
    known.rules.add(rule);
    edits.set(name, known);
  };
  for (const { path, rule, fix } of await checkTranslations(project)) {
    if (fix && isAsked(path)) {
      add(path, rule, fix);
    }
  }
  const english = await readEnglishMessages(project.siteDir);
  for (const { name, text } of readMessageFiles(project.siteDir, english)) {
    const messages = english.get(name.replace(/^i18n\/[^/]+\//, ''));
    for (const edit of messages && isAsked(name) ? descriptionEdits(text, messages) : []) {
      add(name, 'descriptions', edit);
    }
  }
  for (const { file, section, model, modelSection } of disagreements(project)) {
    if (isAsked(file.name)) {
      const text = textOf(model, modelSection);
      add(file.name, 'same-in-versions', replaceSection(file, section, text));
    }
  }
  return [...edits].flatMap(([name, { edits: list, rules }]) => {
    const before = project.repository.read(name);
    const after = applyEdits(before, list);
    if (after === before) {
      return [];
    }
    project.repository.write(name, after);
    return [`${name}: ${[...rules].sort().join(', ')}`];
  });
}
