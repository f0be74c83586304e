import path from 'node:path';
import type { Locale } from '../../i18n/locales';
import { translatedLocales } from '../provenance/state';
import type { Message, MessageFile } from '../rules/rule';
import { readText as readFile } from '../text-file';
import type { EnglishMessages } from './english';
import { membersOf } from './json';

/** Reads all translated messages of which the English is known, beside their English. */
export const readMessageFiles = (
  siteDir: string,
  english: EnglishMessages,
  locales: readonly Locale[] = translatedLocales,
): MessageFile[] =>
  locales.flatMap((locale) =>
    [...english.keys()].flatMap((file) => {
      const name = messagePath(locale, file);
      const text = readText(siteDir, name) ?? '{}\n';
      return messageFile(locale, name, text, english) ?? [];
    }),
  );

/** Path from the root of the site of a file with messages. */
export const messagePath = (locale: Locale, file: string): string => `i18n/${locale}/${file}`;

/** Text of a file; undefined if it is not there. */
export const readText = (siteDir: string, name: string): string | undefined =>
  readFile(path.join(siteDir, name));

/**
 * The messages of a file, in its order, then empty ones for those that English has and the file has
 * not: these stand where they have to be added.
 *
 * @param name path from the root of the site
 * @returns undefined where the text is no JSON object
 */
export function messageFile(
  locale: Locale,
  name: string,
  text: string,
  english: EnglishMessages,
): MessageFile | undefined {
  const members = membersOf(text);
  if (!members) {
    return undefined;
  }
  const sources = english.get(name.slice(messagePath(locale, '').length)) ?? new Map();
  const messages = members
    .filter(
      ({ parent, key, kind }) => parent !== undefined && key === 'message' && kind === 'string',
    )
    .map(({ parent = '', value, start }): Message => {
      return { id: parent, message: value, at: start, english: sources.get(parent)?.message };
    });
  const ids = new Set(members.filter(({ parent }) => parent === undefined).map(({ key }) => key));
  const end = text.lastIndexOf('}');
  const missing = [...sources]
    .filter(([id]) => !ids.has(id))
    .map(([id, { message }]): Message => ({ id, message: '', at: end, english: message }));
  return { locale, name, text, messages: [...messages, ...missing] };
}
