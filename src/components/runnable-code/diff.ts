const isHeader = (line: string): boolean =>
  /^(diff |index |@@|--- |\+\+\+ |\\ No newline)/.test(line);

const isMarked = (line: string): boolean => /^[+-]/.test(line);

/**
 * What a file says after a change: lines that were removed are left out, and the marks of the others.
 *
 * @param code a unified diff, or lines of which only those that change are marked
 */
export function afterChange(code: string): string {
  const lines = code.split('\n').filter((line) => !isHeader(line));
  const { mark, margin } = widths(lines);
  return lines
    .filter((line) => !line.startsWith('-'))
    .map((line) => line.slice(isMarked(line) ? mark : margin))
    .join('\n');
}

/** How many characters stand before the code, in lines that are marked and in the others. */
function widths(lines: string[]): { mark: number; margin: number } {
  const marked = lines.filter(isMarked);
  const others = lines.filter((line) => !isMarked(line) && line.trim() !== '');
  const hasMargin = others.every((line) => line.startsWith(' '));
  const isWide =
    marked.every((line) => /^.( |$)/.test(line)) &&
    (!hasMargin || others.every((line) => line.startsWith('  ')));
  const mark = isWide ? 2 : 1;
  return { mark, margin: hasMargin ? mark : 0 };
}
