import { formatFinding } from '../../src/content/finding';
import type { FixableFinding } from '../check';

/** One line a finding, then how often each rule found something, and what to do next. */
export function reportInTerminal(findings: FixableFinding[]): string {
  if (findings.length === 0) {
    return 'Nothing is wrong.';
  }
  const fixable = findings.filter(({ fix }) => fix).length;
  return [
    ...findings.map(formatFinding),
    '',
    ...table(findings),
    '',
    fixable > 0
      ? `${fixable} of these can be mended by: npm run translation -- fix`
      : 'None of these can be mended by itself.',
  ].join('\n');
}

function table(findings: FixableFinding[]): string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const rows = rules.map((rule) => {
    const found = findings.filter((finding) => finding.rule === rule);
    return [rule, String(found.length), String(new Set(found.map(({ path }) => path)).size)];
  });
  const all = [
    'in all',
    String(findings.length),
    String(new Set(findings.map((f) => f.path)).size),
  ];
  return aligned([['rule', 'findings', 'files'], ...rows, all]);
}

/** Rows of a table in columns; the first is aligned left, the others right. */
export function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
