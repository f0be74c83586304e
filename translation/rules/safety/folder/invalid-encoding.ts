import fs from 'node:fs';
import { type Entry, largest } from './entry';
import type { EntryProblem, FolderRule } from './rule';

export const invalidEncoding: FolderRule = {
  id: 'invalid-encoding',
  reason: 'Programs read broken text in different ways: one checks what another never sees.',
  check: (entries) =>
    entries.filter(({ kind, size }) => kind === 'file' && size <= largest).flatMap(problemsOf),
};

function problemsOf(entry: Entry): EntryProblem[] {
  const bytes = fs.readFileSync(entry.file);
  const advice = 'save the file as UTF-8 without byte order mark';
  const text = decode(bytes);
  if (text === undefined) {
    return [{ entry, found: 'text that is not UTF-8', advice }];
  }
  if (bytes.subarray(0, 3).equals(byteOrderMark)) {
    return [{ entry, found: 'a byte order mark', advice }];
  }
  const nul = text.indexOf('\0');
  return nul === -1
    ? []
    : [{ entry, found: 'a NUL byte', advice, line: text.slice(0, nul).split('\n').length }];
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
