import type { Edit } from '../rule';

/** Stands in the text of a passage for inline code. */
export const code = '\uE000';
/** Stands in it for what is no text of the file: an image, a component, an expression. */
export const object = '\uE001';

export type PassageKind = 'heading' | 'prose' | 'cell' | 'value' | 'comment' | 'jsx';

/** A stretch of characters that follow each other in the file as they do in the text. */
export interface Piece {
  /** Index in the text of the passage. */
  at: number;
  /** Offset in the file. */
  start: number;
  /** Offsets of each character, where it is not written as it is read: `&amp;`, `\{`. */
  places?: Place[];
  /** How many links, emphases and the like are around it. */
  depth: number;
}

export interface Place {
  start: number;
  end: number;
}

/**
 * Text that is read in one go: a paragraph, heading, table cell, label, text in front matter, a
 * comment in code. Knows for each character where it stands in the file.
 */
export class Passage {
  /** Offset in the file. */
  readonly start: number;

  constructor(
    readonly kind: PassageKind,
    readonly text: string,
    private readonly pieces: Piece[],
    /** What is printed bold: mostly words of an interface, which stay as the interface has them. */
    readonly bold: readonly Place[] = [],
  ) {
    this.start = this.startOf(0);
  }

  /** Offset in the file where a character of the text begins. */
  startOf(index: number): number {
    return this.placeOf(index).start;
  }

  /** Offset in the file where a character of the text ends. */
  endOf(index: number): number {
    return this.placeOf(index).end;
  }

  slice(from: number, to = this.text.length): Passage {
    const pieces = this.pieces.map((piece) => ({ ...piece, at: piece.at - from }));
    const bold = this.bold.map(({ start, end }) => ({ start: start - from, end: end - from }));
    return new Passage(this.kind, this.text.slice(from, to), pieces, bold);
  }

  /** Without the spaces around it. */
  trim(): Passage {
    const from = this.text.length - this.text.trimStart().length;
    return this.slice(from, Math.max(from, this.text.trimEnd().length));
  }

  /**
   * Writes something else for a part of the text, or between two characters.
   *
   * @returns undefined where marks such as `**` stand within the part
   */
  replace(from: number, to: number, text: string): Edit | undefined {
    if (from === to) {
      const at = this.between(from);
      return { start: at, end: at, text };
    }
    for (let index = from + 1; index < to; index += 1) {
      if (this.placeOf(index).start !== this.placeOf(index - 1).end) {
        return undefined;
      }
    }
    return { start: this.placeOf(from).start, end: this.placeOf(to - 1).end, text };
  }

  /** Offset between two characters, outside of the link or emphasis that ends or begins there. */
  private between(index: number): number {
    const isOutsideBefore = this.pieceOf(index - 1).depth <= this.pieceOf(index).depth;
    return isOutsideBefore ? this.placeOf(index - 1).end : this.placeOf(index).start;
  }

  private placeOf(index: number): Place {
    const { at, start, places } = this.pieceOf(index);
    const offset = start + index - at;
    return places?.[index - at] ?? { start: offset, end: offset + 1 };
  }

  private pieceOf(index: number): Piece {
    const next = this.pieces.findIndex(({ at }) => at > index);
    return this.pieces.at(next === -1 ? -1 : Math.max(0, next - 1)) ?? emptyPiece;
  }
}

const emptyPiece: Piece = { at: 0, start: 0, depth: 0 };

/**
 * Finds where the characters of a value are written in a file.
 *
 * @param source text of the file
 * @param start offset at which the value begins, at the earliest
 * @returns undefined if each is written as it is, from `start` on
 */
export function placesOf(value: string, source: string, start: number): Place[] | undefined {
  if (source.startsWith(value, start)) {
    return undefined;
  }
  const places: Place[] = [];
  let offset = start;
  for (let index = 0; index < value.length; index += 1) {
    const [entity] = /^&#?\w+;/.exec(source.slice(offset, offset + 40)) ?? [];
    // two single quotes in YAML are one
    const double = source.startsWith("''", offset) ? "''" : undefined;
    const written = entity ?? double;
    if (written && !value.startsWith(written, index)) {
      places.push({ start: offset, end: offset + written.length });
      offset += written.length;
    } else {
      // what is not in the value is a backslash, or begins the next line: spaces, `>`
      const found = source.indexOf(value.charAt(index), offset);
      const end = (found === -1 ? offset : found) + 1;
      const isEscaped = end - 1 > offset && source.charAt(end - 2) === '\\';
      places.push({ start: isEscaped ? end - 2 : end - 1, end });
      offset = end;
    }
  }
  return places;
}
