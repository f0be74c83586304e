import type { FixableFinding } from '../check';

/** `{ "findings": [{ rule, path, line, column, message, fixable }] }`, for other programs. */
export const reportAsJson = (findings: FixableFinding[]): string =>
  JSON.stringify(
    {
      findings: findings.map(({ rule, path, line, column, found, advice, fix }) => ({
        rule,
        path,
        line,
        column,
        message: `${found} — ${advice}`,
        fixable: fix !== undefined,
      })),
    },
    null,
    2,
  );
