import type { SourceFile } from '../../src/content/source';
import { meaningfulSections, readSections } from '../meaning';
import { type Change, changesBetween } from './changes';

/**
 * Tells which changes of English a translation did nothing about.
 *
 * @param earlier text of the translation before
 * @returns ids of the sections that say what they said before; none if that cannot be told
 */
export async function untouchedSections(
  file: SourceFile,
  earlier: string,
  changes: ReadonlyMap<string, Change>,
): Promise<string[]> {
  const before = await readSections(earlier).catch(() => undefined);
  if (!before || !file.tree) {
    return [];
  }
  const { tree, frontMatter } = file;
  const current = meaningfulSections({ tree, frontMatter });
  const touched = changesBetween(before, current);
  const ids = new Set(current.map(({ id }) => id));
  const isFollowed = (id: string, kind: Change['kind']): boolean => {
    switch (kind) {
      case 'added':
      case 'renamed':
        return ids.has(id);
      case 'removed':
        return !ids.has(id);
      case 'moved':
        return [...touched.values()].some((change) => change.kind === 'moved') || touched.has(id);
      case 'changed':
        return touched.has(id);
    }
  };
  return [...changes].filter(([id, { kind }]) => !isFollowed(id, kind)).map(([id]) => id);
}
