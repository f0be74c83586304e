import type { SourceFile } from '../../src/content/source';
import type { Project } from '../project';
import { type Change, changesBetween } from './changes';
import { readStamp, type Stamp } from './stamp';

/** How a translated file stands to its English file, partials aside. */
export interface Freshness {
  state: 'fresh' | 'stale' | 'untracked' | 'orphaned';
  /** What changed in English since, by the id of the section; empty where nobody knows. */
  changes: Map<string, Change>;
}

/**
 * Compares the English file of today with that which the stamp names.
 * Without the English of then (a shallow clone, a tarball) a file is stale, and nobody knows where.
 */
export function freshnessOf(project: Project, translation: SourceFile): Freshness {
  const changes = new Map<string, Change>();
  const english = project.englishOf(translation);
  const stamp = readStamp(translation.text);
  if (!english) {
    return { state: 'orphaned', changes };
  }
  if (!stamp) {
    return { state: 'untracked', changes };
  }
  const current = project.now(english);
  const blob = project.blobOf(english);
  const isCurrent = [stamp.blob, ...stamp.sections.values()].every((one) => one === blob);
  if (isCurrent) {
    return { state: 'fresh', changes };
  }
  const earlier = earlierOf(project, stamp);
  if (!current || !earlier) {
    return { state: 'stale', changes };
  }
  const { sections } = current;
  for (const [id, change] of changesBetween(earlier.main, sections)) {
    if (!stamp.sections.has(id)) {
      changes.set(id, change);
    }
  }
  for (const [id, old] of earlier.exceptions) {
    const renamed = changesBetween(earlier.main, old).get(id)?.before?.id ?? id;
    if (renamed !== id && changes.get(renamed)?.kind === 'removed') {
      changes.delete(renamed);
    }
    const change = changesBetween(old, sections).get(id);
    if (change) {
      changes.set(id, change);
    }
  }
  return { state: changes.size > 0 ? 'stale' : 'fresh', changes };
}

/** The English that each part of a translation was made from; undefined if any of it is unknown. */
function earlierOf(project: Project, stamp: Stamp) {
  const main = project.text(stamp.blob)?.sections;
  const exceptions = [...stamp.sections].map(
    ([id, blob]) => [id, project.text(blob)?.sections] as const,
  );
  return main && exceptions.every((entry): entry is [string, typeof main] => Boolean(entry[1]))
    ? { main, exceptions }
    : undefined;
}
