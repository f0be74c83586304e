import type { SourceFile } from '../../src/content/source';
import type { Project } from '../project';
import { freshnessOf } from './freshness';
import { readStamp, type Stamp, withStamp } from './stamp';

/**
 * The text of a translation, stamped with the English of today.
 *
 * @param id of the one section that is up to date; all are, if it is left out
 * @param why what is stale needed no change in the translation
 */
export function stampedText(
  project: Project,
  file: SourceFile,
  { id, why }: { id?: string | undefined; why?: string | undefined } = {},
): string {
  const english = project.englishOf(file);
  const blob = english ? project.blobOf(english) : '';
  const old = readStamp(file.text);
  const stale = [...freshnessOf(project, file).changes.keys()];
  const done = stale.filter((one) => id === undefined || one === id);
  const isDone = stale.length === done.length;
  const stamp: Stamp =
    old && !isDone
      ? { blob: old.blob, sections: new Map([...old.sections, [id ?? '', blob]]) }
      : { blob, sections: new Map() };
  const kept = id === undefined ? [] : [...(old?.unchanged ?? [])];
  const notes = new Map(kept.filter(([one]) => !done.includes(one)));
  for (const one of why ? done : []) {
    notes.set(one, why ?? '');
  }
  return withStamp(file.text, stamp, notes);
}
