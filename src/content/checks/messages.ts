import fs from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding';
import { sitePath } from '../layout';
import { filesIn } from '../source';

/** The JSON files in `i18n/` can be read, and every message has a text. */
export function checkMessages(siteDir: string): Finding[] {
  return filesIn(path.join(siteDir, 'i18n'), /(?<!messages\.lock)\.json$/).flatMap((file) =>
    checkFile(siteDir, file),
  );
}

function checkFile(siteDir: string, file: string): Finding[] {
  const text = fs.readFileSync(file, 'utf8');
  const at = (offset: number, found: string, advice: string, rule: string): Finding => ({
    path: sitePath(siteDir, file),
    ...position(text, offset),
    found,
    advice,
    rule,
  });
  let messages: unknown;
  try {
    messages = JSON.parse(text);
  } catch (error) {
    const advice = 'look for a missing or superfluous comma, quote or brace here';
    return [at(offsetOf(error as SyntaxError, text), 'invalid JSON', advice, 'invalid-json')];
  }
  if (typeof messages !== 'object' || messages === null || Array.isArray(messages)) {
    return [
      at(0, 'no object of messages', 'write `{ "<id>": { "message": "…" } }`', 'invalid-message'),
    ];
  }
  return Object.entries(messages)
    .filter(([, entry]) => typeof entry?.message !== 'string')
    .map(([id]) =>
      at(
        Math.max(0, text.indexOf(JSON.stringify(id))),
        `message "${id}" has no text`,
        'write `{ "message": "…" }`',
        'invalid-message',
      ),
    );
}

/** V8 tells the offset at the end of its message; without one, the text ended too early. */
const offsetOf = ({ message }: SyntaxError, text: string): number =>
  Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
