const prompt = /^\s*\$(?:\s|$)/;
const continuationPrompt = /^\s*>\s?/;

/**
 * The commands of a terminal session, without prompts and what they print.
 *
 * @param code returned as it is if no line has a prompt (`$ `)
 */
export function commands(code: string): string {
  const lines = code.split('\n');
  if (!lines.some((line) => prompt.test(line))) {
    return code;
  }
  const kept: string[] = [];
  let isContinued = false;
  for (const line of lines) {
    const isCommand = prompt.test(line);
    if (isCommand || isContinued) {
      kept.push(line.replace(isCommand ? prompt : continuationPrompt, ''));
      isContinued = /\\\s*$/.test(line);
    }
  }
  return kept.join('\n');
}
