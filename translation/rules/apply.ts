import type { Edit } from './rule';

/** Makes edits in a text; of two that overlap, the first wins and the other is left for the next time. */
export function applyEdits(text: string, edits: Edit[]): string {
  let result = '';
  let offset = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start >= offset) {
      result += text.slice(offset, edit.start) + edit.text;
      offset = edit.end;
    }
  }
  return result + text.slice(offset);
}

/** Line and column, both from 1, of an offset in a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
