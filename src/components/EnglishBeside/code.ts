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
      lines.push('…');
    }
    lines.push(line);
    isGap = false;
  });
  return lines.join('\n');
}
