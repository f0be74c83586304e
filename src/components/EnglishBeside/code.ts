const gap = '…';

/**
 * Comments are all that translations change in code: only the lines that differ are told, `…` stands
 * for those between them.
 */
export function lineDifference(translated: string, english: string): string {
  const [own, other] = [translated.split('\n'), english.split('\n')];
  if (own.length !== other.length) {
    return english;
  }
  const lines: string[] = [];
  let isGap = false;
  other.forEach((line, index) => {
    if (line === own[index]) {
      isGap = true;
      return;
    }
    if (isGap && lines.length > 0) {
      lines.push(gap);
    }
    lines.push(line);
    isGap = false;
  });
  return withoutIndent(lines).join('\n');
}

/** Takes away the space that all lines begin with. */
function withoutIndent(lines: string[]): string[] {
  const indents = lines
    .filter((line) => line !== gap && line.trim() !== '')
    .map((line) => line.search(/\S/));
  const common = Math.min(...indents);
  return lines.map((line) => (line === gap ? line : line.slice(common)));
}
