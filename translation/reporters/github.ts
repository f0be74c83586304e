import type { FixableFinding } from '../check';

/**
 * Workflow commands that GitHub shows as annotations on the lines of a pull request.
 * Source: “Workflow commands for GitHub Actions”, setting an error message.
 */
export const reportForGitHub = (findings: FixableFinding[]): string =>
  findings
    .map(({ path, line, column, found, advice, rule }) => {
      const place = `file=${property(path)},line=${line},col=${column}`;
      return `::error ${place},title=${property(rule)}::${data(`${found} — ${advice}`)}`;
    })
    .join('\n');

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
