import type { MeaningfulSection } from '../meaning';

/** What became of a section of English. */
export interface Change {
  kind: 'changed' | 'added' | 'removed' | 'moved' | 'renamed';
  /** As it was; undefined if it was added. */
  before: MeaningfulSection | undefined;
  /** As it is; undefined if it was removed. */
  after: MeaningfulSection | undefined;
}

/**
 * Compares two states of an English file, section by section.
 *
 * @returns the sections with another meaning, by their id of today, or of then where they are gone;
 *   a section whose id alone changed is `renamed`, one that stands elsewhere is `moved`
 */
export function changesBetween(
  old: MeaningfulSection[],
  current: MeaningfulSection[],
): Map<string, Change> {
  const changes = new Map<string, Change>();
  const [before, after] = [byId(old), byId(current)];
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  for (const section of after.values()) {
    const same = before.get(section.id);
    if (same) {
      if (same.meaning !== section.meaning) {
        changes.set(section.id, { kind: 'changed', before: same, after: section });
      }
      continue;
    }
    const index = gone.findIndex(({ meaning }) => meaning === section.meaning);
    const [renamed] = index === -1 ? [] : gone.splice(index, 1);
    const kind = renamed ? 'renamed' : 'added';
    changes.set(section.id, { kind, before: renamed, after: section });
  }
  for (const section of gone) {
    changes.set(section.id, { kind: 'removed', before: section, after: undefined });
  }
  for (const id of movedIds([...before.keys()], [...after.keys()])) {
    if (!changes.has(id)) {
      changes.set(id, { kind: 'moved', before: before.get(id), after: after.get(id) });
    }
  }
  return changes;
}

/** Sections by their ids; what has the same id counts as one section. */
function byId(sections: MeaningfulSection[]): Map<string, MeaningfulSection> {
  const found = new Map<string, MeaningfulSection>();
  for (const section of sections) {
    const first = found.get(section.id);
    const nodes = [...(first?.nodes ?? []), ...section.nodes];
    const meaning = (first?.meaning ?? '') + section.meaning;
    found.set(section.id, first ? { ...first, nodes, meaning } : section);
  }
  return found;
}

/** The fewest ids that have to move to turn one order into the other. */
function movedIds(before: string[], after: string[]): string[] {
  const common = after.filter((id) => before.includes(id));
  const places = common.map((id) => before.indexOf(id));
  const stay = longestIncreasing(places);
  return common.filter((_, index) => !stay.has(index));
}

/** Indices of the longest increasing subsequence; where there are several, any of them. */
function longestIncreasing(numbers: number[]): Set<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  let best = -1;
  numbers.forEach((number, index) => {
    lengths[index] = 1;
    previous[index] = -1;
    for (let other = 0; other < index; other += 1) {
      const length = (lengths[other] ?? 0) + 1;
      if ((numbers[other] ?? 0) < number && length > (lengths[index] ?? 0)) {
        lengths[index] = length;
        previous[index] = other;
      }
    }
    if (best === -1 || (lengths[index] ?? 0) > (lengths[best] ?? 0)) {
      best = index;
    }
  });
  const chosen = new Set<number>();
  for (let index = best; index !== -1; index = previous[index] ?? -1) {
    chosen.add(index);
  }
  return chosen;
}
