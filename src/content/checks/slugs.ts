import { defaultLocale } from '../../../i18n/locales';
import type { Finding } from '../finding';
import { permalink } from '../permalink';
import { isTranslation, keyOf, type Source, type SourceFile } from '../source';
import { placeOfKey } from './front-matter';

/** No two pages have one address, and a page has the same address in every language. */
export function checkSlugs({ files }: Source): Finding[] {
  const pages = files.filter(({ isPartial, frontMatter }) => !isPartial && frontMatter);
  const english = new Map(
    pages.filter(({ locale }) => locale === defaultLocale).map((page) => [keyOf(page), page]),
  );
  return [
    ...duplicates([...english.values()]),
    ...pages
      .filter(isTranslation)
      .flatMap((page) => differsFromEnglish(page, english.get(keyOf(page)))),
  ];
}

function duplicates(pages: SourceFile[]): Finding[] {
  const first = new Map<string, SourceFile>();
  return pages.flatMap((page): Finding[] => {
    const address = permalink(page, page.frontMatter?.slug);
    const other = first.get(address);
    first.set(address, other ?? page);
    return other
      ? [
          finding(
            page,
            `the address ${address} is taken by ${other.name}`,
            'give one of the two another `slug`',
            'duplicate-slug',
          ),
        ]
      : [];
  });
}

function differsFromEnglish(page: SourceFile, english: SourceFile | undefined): Finding[] {
  const slug = page.frontMatter?.slug;
  const expected = english?.frontMatter?.slug;
  if (!english || slug === undefined || permalink(page, slug) === permalink(english, expected)) {
    return [];
  }
  const advice = expected ? `write \`slug: ${expected}\`, or leave it out` : 'leave it out';
  return [
    finding(page, `\`slug: ${slug}\` differs from ${english.name}`, advice, 'different-slug'),
  ];
}

const finding = (page: SourceFile, found: string, advice: string, rule: string): Finding => ({
  path: page.name,
  ...placeOfKey(page.text, ['slug']),
  found,
  advice,
  rule,
});
