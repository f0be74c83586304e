import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultLocale, localeNames } from '../../i18n/locales';
import { formatFinding } from '../../src/content/finding';
import { type EnglishMessages, readEnglishMessages } from '../../translation/messages/english';
import { checkLocks } from '../../translation/messages/lock';
import { messagePath, readMessageFiles } from '../../translation/messages/read';
import sameInEnglish from '../../translation/messages/same-in-english.json';
import { placeOf } from '../../translation/rules/apply';
import { rules } from '../../translation/rules/messages';
import { SiteCopy } from '../support/site-copy';

/** Docusaurus would show this text in place of the label in the config, in every version. */
const notTranslated = 'version.label';

let english: EnglishMessages;

beforeAll(async () => {
  english = await readEnglishMessages('.');
});

it('are in English what Docusaurus finds', async () => {
  const site = new SiteCopy();
  await site.writeTranslations(defaultLocale);
  const folder = site.path(messagePath(defaultLocale, ''));
  const written = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, Record<string, unknown>] => {
      const { [notTranslated]: _, ...messages } = JSON.parse(
        site.read(messagePath(defaultLocale, name)),
      );
      return [name, messages];
    });
  await site.delete();
  const read = [...english].map(([name, messages]) => [name, Object.fromEntries(messages)]);
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(written));
});

const translated = localeNames.filter((name) => name !== defaultLocale);

describe.each(translated)('messages in %s', (locale) => {
  it('are complete, and keep every rule for messages', () => {
    const files = readMessageFiles('.', english, [locale]);
    expect(files.map(({ name }) => name)).toEqual(
      [...english.keys()].map((name) => messagePath(locale, name)),
    );
    const problems = files.flatMap((file) =>
      rules.flatMap(({ id, check }) =>
        check(file).map(({ at, found, advice }) =>
          formatFinding({ path: file.name, ...placeOf(file.text, at), found, advice, rule: id }),
        ),
      ),
    );
    expect(problems).toEqual([]);
  });

  it('are English only where a word is the same in both languages', () => {
    const same = readMessageFiles('.', english, [locale])
      .flatMap(({ messages }) => messages)
      .filter((one) => one.message === one.english && !sameInEnglish.names.includes(one.message))
      .filter(({ message }) => /\p{L}/u.test(message.replace(/\{\w+\}/g, '')))
      .map(({ id }) => id);
    expect([...new Set(same)].sort()).toEqual([...sameInEnglish[locale]].sort());
  });

  it('have a lock that can be read', () => {
    expect(checkLocks('.', [locale])).toEqual([]);
  });
});
