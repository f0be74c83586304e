import fs from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../i18n/locales';
import type { Finding } from '../../src/content/finding';
import { placeOf } from '../rules/apply';
import type { Message } from '../rules/rule';
import type { EnglishMessages } from './english';
import { jsonError } from './json';
import { formatLock, hashOf, type Lock, lockFindings, lockPath, readLock } from './lock';
import { messageFile, messagePath, readText } from './read';

export interface MessageStamps {
  /** Ids of the messages that count as up to date now; those without text or English never do. */
  stamped: string[];
  /** Why nothing was written. */
  findings: Finding[];
}

/**
 * Notes that messages of a file are up to date with English.
 *
 * @param file as in `english`, e.g. `code.json`
 * @param ids only these messages; else all of the file
 */
export function stampMessages(
  siteDir: string,
  english: EnglishMessages,
  locale: Locale,
  file: string,
  ids?: readonly string[],
): MessageStamps {
  const findings = lockFindings(siteDir, locale);
  const name = messagePath(locale, file);
  const text = readText(siteDir, name) ?? '{}';
  const messages = messageFile(locale, name, text, english)?.messages;
  if (!messages) {
    const place = placeOf(text, jsonError(text)?.at ?? 0);
    const advice = 'correct the file before you stamp it';
    findings.push({ path: name, ...place, found: 'invalid JSON', advice, rule: 'invalid-json' });
  }
  if (findings.length > 0 || !messages) {
    return { stamped: [], findings };
  }
  const { lock, stamped } = withStamps(readLock(siteDir, locale).lock, file, messages, ids);
  fs.writeFileSync(path.join(siteDir, lockPath(locale)), formatLock(lock));
  return { stamped, findings };
}

/** A lock in which messages of a file are up to date, and none that English no longer has. */
export function withStamps(
  lock: Lock,
  file: string,
  messages: readonly Message[],
  ids?: readonly string[],
): { lock: Lock; stamped: string[] } {
  const before = lock.get(file) ?? new Map<string, string>();
  const after = new Map<string, string>();
  const stamped: string[] = [];
  for (const { id, message, english } of messages) {
    if (english === undefined) {
      continue;
    }
    const isStamped = message.trim() !== '' && (!ids || ids.includes(id));
    const hash = isStamped ? hashOf(english) : before.get(id);
    if (hash !== undefined) {
      after.set(id, hash);
    }
    if (isStamped) {
      stamped.push(id);
    }
  }
  return { lock: new Map([...lock, [file, after]]), stamped };
}
