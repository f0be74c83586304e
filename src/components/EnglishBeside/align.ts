/** What is compared of a block of text, whatever its language. */
export interface Comparable {
  /** Blocks of different kinds never belong together. */
  kind: string;
  text: string;
  /** What reads the same in all languages, e.g. code. */
  marks: readonly string[];
}

/**
 * Finds which blocks of a section say the same in two languages. Translations have the structure of
 * the English text, so that the first belongs to the first and so on; where English has changed
 * since, the most probable pairs that keep the order of both.
 *
 * @returns for each English block the index of its translation, undefined where there is none
 */
export function align(translated: Comparable[], english: Comparable[]): (number | undefined)[] {
  const isExact =
    translated.length === english.length &&
    english.every(({ kind }, index) => kind === translated[index]?.kind);
  return isExact ? english.map((_, index) => index) : mostProbable(translated, english);
}

function mostProbable(translated: Comparable[], english: Comparable[]): (number | undefined)[] {
  // best[e][t]: the value of the best pairs among the blocks from these two on
  const best = english.map(() => new Array<number>(translated.length + 1).fill(0));
  best.push(new Array<number>(translated.length + 1).fill(0));
  const at = (e: number, t: number): number => best[e]?.[t] ?? 0;
  const paired = (e: number, t: number): number =>
    likeness(translated[t], english[e]) + at(e + 1, t + 1);
  for (let e = english.length - 1; e >= 0; e -= 1) {
    for (let t = translated.length - 1; t >= 0; t -= 1) {
      const row = best[e];
      if (row) {
        row[t] = Math.max(paired(e, t), at(e + 1, t), at(e, t + 1));
      }
    }
  }
  const pairs = new Array<number | undefined>(english.length).fill(undefined);
  for (let e = 0, t = 0; e < english.length && t < translated.length; ) {
    if (at(e, t) === at(e, t + 1)) {
      t += 1;
    } else if (at(e, t) === at(e + 1, t)) {
      e += 1;
    } else {
      pairs[e] = t;
      e += 1;
      t += 1;
    }
  }
  return pairs;
}

/** How probably two blocks say the same; 0 if they cannot. */
function likeness(a: Comparable | undefined, b: Comparable | undefined): number {
  if (!a || !b || a.kind !== b.kind) {
    return 0;
  }
  const shared = a.marks.filter((mark) => b.marks.includes(mark)).length;
  const marks = Math.max(a.marks.length, b.marks.length);
  const lengths = [a.text.length + 1, b.text.length + 1];
  return (
    1 + (marks === 0 ? 0.5 : (2 * shared) / marks) + Math.min(...lengths) / Math.max(...lengths)
  );
}
