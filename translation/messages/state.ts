import type { Locale } from '../../i18n/locales';
import { translatedLocales } from '../provenance/state';
import type { Message } from '../rules/rule';
import { type EnglishMessages, sourceOf } from './english';
import { hashOf, readLock } from './lock';
import { messageFile, messagePath, readText } from './read';

/** As of files: stale if English changed since, untracked if nobody says what it was made from. */
export type MessageState = 'fresh' | 'stale' | 'missing' | 'untracked' | 'orphaned';

/** How the messages of one file stand in one language. */
export interface MessageFileState {
  locale: Locale;
  /** Where the translation is, or would be. */
  path: string;
  /** Where the English is written. */
  source: string;
  /** By id. */
  states: Map<string, MessageState>;
}

/** How every file with messages stands in some languages, the languages one after the other. */
export const messageStates = (
  siteDir: string,
  english: EnglishMessages,
  locales: readonly Locale[] = translatedLocales,
): MessageFileState[] =>
  locales.flatMap((locale) => {
    const { lock } = readLock(siteDir, locale);
    return [...english.keys()].map((file): MessageFileState => {
      const path = messagePath(locale, file);
      const text = readText(siteDir, path) ?? '{}';
      const read =
        messageFile(locale, path, text, english) ?? messageFile(locale, path, '{}', english);
      const hashes = lock.get(file) ?? new Map<string, string>();
      const states = new Map(
        read?.messages.map((message) => [message.id, stateOf(message, hashes.get(message.id))]),
      );
      return { locale, path, source: sourceOf(file), states };
    });
  });

/** @param hash what the lock says of the English that the message was made from */
export function stateOf(
  { message, english }: Pick<Message, 'message' | 'english'>,
  hash: string | undefined,
): MessageState {
  if (english === undefined) {
    return 'orphaned';
  }
  if (message.trim() === '') {
    return 'missing';
  }
  if (hash === undefined) {
    return 'untracked';
  }
  return hash === hashOf(english) ? 'fresh' : 'stale';
}
