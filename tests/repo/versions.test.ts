import path from 'node:path';
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultLocale, localeNames } from '../../i18n/locales';
import { readSource, type SourceFile } from '../../src/content/source';

let files: SourceFile[] = [];
let versions: string[] = [];
beforeAll(async () => {
  ({ files, versions } = await readSource(path.resolve()));
});

it('has every page of one version in the other', () => {
  const pages = versions.map((version) =>
    files
      .filter(
        (file) => file.locale === defaultLocale && file.version === version && !file.isPartial,
      )
      .map((file) => file.path),
  );
  expect(pages[1]).toEqual(pages[0]);
});

describe.each(localeNames.filter((name) => name !== defaultLocale))('versions in %s', (locale) => {
  it('translate the same English text by the same text', () => {
    const find = (name: string, version: string, file: string) =>
      files.find(
        (candidate) =>
          candidate.locale === name && candidate.version === version && candidate.path === file,
      );
    const translations = new Map<string, { text: string; name: string }>();
    for (const version of versions) {
      for (const english of files.filter(
        (file) => file.locale === defaultLocale && file.version === version,
      )) {
        const translation = find(locale, version, english.path);
        const [source, target] = [blocksOf(english), translation ? blocksOf(translation) : []];
        expect(target.length, `${translation?.name} has the blocks of ${english.name}`).toBe(
          source.length,
        );
        source.forEach((block, index) => {
          const key = `${english.path} ${index === 0 ? 'first' : ''} ${block}`;
          const text = target[index] ?? '';
          const known = translations.get(key);
          expect(text, `${translation?.name} and ${known?.name}`).toBe(known?.text ?? text);
          translations.set(key, { text, name: translation?.name ?? '' });
        });
      }
    }
  });
});

/** The text of each block of a page: paragraph, heading, list, table, code. */
const blocksOf = ({ tree, text }: SourceFile): string[] =>
  ((tree?.children ?? []) as Nodes[]).map((node) =>
    text.slice(node.position?.start.offset, node.position?.end.offset),
  );
