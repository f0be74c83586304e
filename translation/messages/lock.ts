import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales';
import type { Finding } from '../../src/content/finding';
import { translatedLocales } from '../provenance/state';
import { placeOf } from '../rules/apply';
import type { Problem } from '../rules/rule';
import { jsonError, membersOf } from './json';
import { messagePath, readText } from './read';

/** What messages were translated from: the hash of the English by id, by file. */
export type Lock = Map<string, Map<string, string>>;

export interface ReadLock {
  lock: Lock;
  /** What is wrong in it; what can be read of it is read. */
  problems: Problem[];
}

/** The file that keeps what the messages of a language were translated from. */
export const lockPath = (locale: Locale): string => messagePath(locale, 'messages.lock.json');

/** What stands in the lock for an English text. */
export const hashOf = (english: string): string =>
  createHash('sha1').update(english).digest('hex').slice(0, 12);

/** Reads the lock of a language; empty where there is none yet. */
export const readLock = (siteDir: string, locale: Locale): ReadLock =>
  parseLock(readText(siteDir, lockPath(locale)) ?? '{}');

/** Reads the text of a lock, whatever a merge has made of it. */
export function parseLock(text: string): ReadLock {
  const lock: Lock = new Map();
  const members = membersOf(text);
  if (!members) {
    const at = jsonError(text)?.at ?? 0;
    const advice =
      'keep the lines of both sides of a merge, without its marks; or delete the file and stamp the messages again';
    return { lock, problems: [{ at, found: 'no JSON object, of file, message and hash', advice }] };
  }
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { key, parent, kind, value, keyAt } of members) {
    const place = JSON.stringify([parent, key]);
    const problem =
      problemOf(key, parent === undefined ? kind === 'object' : hash.test(value)) ??
      (seen.has(place) ? duplicate(key) : undefined);
    seen.add(place);
    if (problem) {
      problems.push({ at: keyAt, ...problem });
    } else if (parent === undefined) {
      lock.set(key, new Map());
    } else {
      lock.get(parent)?.set(key, value);
    }
  }
  return { lock, problems };
}

const hash = /^[0-9a-f]{12}$/;

function problemOf(key: string, isWell: boolean): Omit<Problem, 'at'> | undefined {
  if (key === '__proto__' || !isWell) {
    return {
      found: `\`${key}\`, expected \`{ "<file>": { "<id of a message>": "<12 hexadecimal digits>" } }\``,
      advice: 'delete the entry and stamp the message again',
    };
  }
  return undefined;
}

const duplicate = (key: string): Omit<Problem, 'at'> => ({
  found: `\`${key}\` for a second time`,
  advice: 'keep one of the two, and stamp the message again if they differ',
});

/** The text of a lock: sorted, with a line for each message, so that merges are easy. */
export function formatLock(lock: Lock): string {
  const sorted = <Value>(map: Map<string, Value>): [string, Value][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const files = sorted(lock)
    .filter(([, messages]) => messages.size > 0)
    .map(([file, messages]) => [file, Object.fromEntries(sorted(messages))]);
  return `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`;
}

/** What is wrong in the locks of all languages. */
export const checkLocks = (
  siteDir: string,
  locales: readonly Locale[] = translatedLocales,
): Finding[] => locales.flatMap((locale) => lockFindings(siteDir, locale));

export function lockFindings(siteDir: string, locale: Locale): Finding[] {
  const name = lockPath(locale);
  const text = readText(siteDir, name) ?? '{}';
  return parseLock(text).problems.map(({ at, found, advice }) => ({
    path: name,
    ...placeOf(text, at),
    found,
    advice,
    rule: 'message-lock',
  }));
}
