import { diffArrays } from 'diff';

/** A thing of English and its counterpart; where one is missing, the other has none. */
export interface Row<Thing> {
  english: Thing | undefined;
  translation: Thing | undefined;
  /** Last thing of the translation before the place where a missing one belongs. */
  previous: Thing | undefined;
}

/**
 * Puts things beside each other that follow each other in the same order. What differs between two
 * that are the same is put side by side too, as far as both have something there.
 */
export function align<Thing>(
  english: Thing[],
  translation: Thing[],
  isSame: (english: Thing, translation: Thing) => boolean,
): Row<Thing>[] {
  const rows: Row<Thing>[] = [];
  let removed: Thing[] = [];
  let added: Thing[] = [];
  let previous: Thing | undefined;
  const add = (one: Thing | undefined, other: Thing | undefined) => {
    rows.push({ english: one, translation: other, previous });
    previous = other ?? previous;
  };
  const flush = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
      add(removed[index], added[index]);
    }
    [removed, added] = [[], []];
  };
  let [from, to] = [0, 0];
  for (const part of diffArrays(english, translation, { comparator: isSame })) {
    if (part.removed) {
      removed.push(...english.slice(from, from + part.count));
    } else if (part.added) {
      added.push(...translation.slice(to, to + part.count));
    } else {
      flush();
      for (let index = 0; index < part.count; index += 1) {
        add(english[from + index], translation[to + index]);
      }
    }
    from += part.added ? 0 : part.count;
    to += part.removed ? 0 : part.count;
  }
  flush();
  return rows;
}

/** What one list has more of than another, each as often as it has it more. */
export function surplus<Thing>(
  things: Thing[],
  others: Thing[],
  keyOf: (thing: Thing) => string,
): Thing[] {
  const counts = new Map<string, number>();
  for (const other of others) {
    counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  }
  return things.filter((thing) => {
    const left = counts.get(keyOf(thing)) ?? 0;
    counts.set(keyOf(thing), left - 1);
    return left <= 0;
  });
}
