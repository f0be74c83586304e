import { bringUpToDate } from './carry/bring-up-to-date';
import { mendByRules, unifyVersions } from './mend';
import type { Project } from './project';
import { fileStates } from './provenance/state';

/**
 * Mends what can be mended without a translator, one step, and writes the files.
 *
 * @param isAsked tells whether a path may be changed
 * @returns what was done, a line each
 */
export async function fixOnce(
  project: Project,
  isAsked: (name: string) => boolean,
): Promise<string[]> {
  for (const step of [moveOrphans, carryChanges, mendByRules, unifyVersions]) {
    const done = await step(project, isAsked);
    if (done.length > 0) {
      return done; // the next step has to see it
    }
  }
  return [];
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
