import { defaultLocale, localeNames } from '../../../i18n/locales';
import { type Assembled, assemble } from '../assemble';
import type { Finding } from '../finding';
import { isMeant, readSearchWords, type SearchWords, searchWordsName } from '../search-words';
import type { Source } from '../source';

/** The words for the search belong to sections that exist, in one of the versions. */
export function checkSearchWords(source: Source): Finding[] {
  const files = localeNames.map((locale) => ({
    name: searchWordsName(locale),
    ...readSearchWords(source.siteDir, locale),
  }));
  if (files.every(({ entries, problems }) => entries.length + problems.length === 0)) {
    return [];
  }
  const pages = assemble(source, defaultLocale);
  return files.flatMap(({ name, entries, problems }) => [
    ...problems.map((problem) => ({ path: name, ...problem, rule: 'invalid-search-words' })),
    ...entries.flatMap((entry) => {
      const found = problemOf(entry, pages);
      const { line, column } = entry;
      const advice = 'correct it, or move the words to the section that answers now';
      return found ? [{ path: name, line, column, found, advice, rule: 'lost-search-words' }] : [];
    }),
  ]);
}

function problemOf(entry: SearchWords, pages: Assembled[]): string | undefined {
  const meant = pages.filter(({ address, versionRoot }) =>
    isMeant(entry, address.slice(versionRoot.length) || '/'),
  );
  if (meant.length === 0) {
    return `no page has the address "${entry.address}"`;
  }
  return entry.id && meant.every(({ isComplete, ids }) => isComplete && !ids.has(entry.id))
    ? `no heading of ${entry.address} has the id "${entry.id}"`
    : undefined;
}
