import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultLocale, localeNames } from '../../i18n/locales';
import { SiteCopy } from '../support/site-copy';
import sameInEnglish from './same-in-english.json';

const files = [
  'code.json',
  'docusaurus-theme-classic/navbar.json',
  'docusaurus-theme-classic/footer.json',
  'docusaurus-plugin-content-docs/current.json',
];
/** Docusaurus would show this text in place of the label in the config, in every version. */
const notTranslated = ['version.label'];

type Messages = Record<string, { message: string }>;
const english: Record<string, Messages> = {};

beforeAll(async () => {
  const site = new SiteCopy();
  await site.writeTranslations(defaultLocale);
  for (const file of files) {
    english[file] = JSON.parse(site.read(`i18n/${defaultLocale}/${file}`));
  }
  await site.delete();
});

const translated = localeNames.filter((name) => name !== defaultLocale);

describe.each(translated)('messages in %s', (locale) => {
  const messages = Object.fromEntries(
    files.map((file): [string, Messages] => [
      file,
      JSON.parse(fs.readFileSync(path.join('i18n', locale, file), 'utf8')),
    ]),
  );

  it.each(files)('are complete, with the placeholders of English: %s', (file) => {
    const expected = Object.keys(english[file] ?? {}).filter((id) => !notTranslated.includes(id));
    expect(Object.keys(messages[file] ?? {}).sort()).toEqual(expected.sort());
    for (const id of expected) {
      const source = english[file]?.[id]?.message ?? '';
      expect(placeholdersOf(messages[file]?.[id]?.message ?? ''), id).toEqual(
        placeholdersOf(source),
      );
    }
  });

  it('are English only where a word is the same in both languages', () => {
    const same = files.flatMap((file) =>
      Object.entries(messages[file] ?? {})
        .filter(([id, { message }]) => message === english[file]?.[id]?.message)
        .filter(([, { message }]) => !sameInEnglish.names.includes(message))
        .map(([id]) => id),
    );
    expect(same.sort()).toEqual([...sameInEnglish[locale]].sort());
  });
});

const placeholdersOf = (text: string): string[] => [
  ...new Set(text.match(/\{\w+\}/g)?.sort() ?? []),
];
