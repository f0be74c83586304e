/** One thing that is wrong in a file, and what to do about it. */
export interface Finding {
  /** Path from the root of the site. */
  path: string;
  /** From 1. */
  line: number;
  column: number;
  /** What was found, and what was expected where that is not plain. */
  found: string;
  /** What to do. */
  advice: string;
  /** Name of the rule, e.g. `broken-link`. */
  rule: string;
}

/** `path:line:col  what was found — what to do  rule` */
export const formatFinding = ({ path, line, column, found, advice, rule }: Finding): string =>
  `${path}:${line}:${column}  ${found} — ${advice}  ${rule}`;

/** Orders findings by place, and drops those that say the same of the same place. */
export function tidy(findings: Finding[]): Finding[] {
  const unique = new Map(findings.map((finding) => [formatFinding(finding), finding]));
  return [...unique.values()].sort(
    (a, b) => a.path.localeCompare(b.path) || a.line - b.line || a.column - b.column,
  );
}
