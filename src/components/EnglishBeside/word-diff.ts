/** A piece of the newer text: `added` to the older one, or the same; `removed` stands in neither place. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * Compares two texts word by word.
 *
 * @returns pieces that make up the newer text, and between them those of the older one that are gone
 */
export function diffWords(before: string, after: string): Piece[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const lengths = commonLengths(old, now);
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) {
      last.text += text;
    } else {
      pieces.push({ kind, text });
    }
  };
  let [o, n] = [0, 0];
  while (o < old.length || n < now.length) {
    const [was = '', is = ''] = [old[o], now[n]];
    if (o < old.length && n < now.length && isSame(was, is)) {
      add('same', is);
      o += 1;
      n += 1;
    } else if (
      n >= now.length ||
      (o < old.length && at(lengths, o + 1, n) >= at(lengths, o, n + 1))
    ) {
      add('removed', was);
      o += 1;
    } else {
      add('added', is);
      n += 1;
    }
  }
  return pieces;
}

/** Words with the white space behind them. */
const tokensOf = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? [];

/** However lines break. */
const isSame = (a: string, b: string): boolean => a.trim() === b.trim();

const at = (table: number[][], row: number, column: number): number => table[row]?.[column] ?? 0;

/** Length of the longest common part of two lists, from each pair of places on. */
function commonLengths(a: string[], b: string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) {
        row[j] = isSame(a[i] ?? '', b[j] ?? '')
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
      }
    }
  }
  return lengths;
}
