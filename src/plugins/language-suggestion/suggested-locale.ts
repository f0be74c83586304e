/**
 * Chooses the language to offer to a reader.
 *
 * @param preferred the languages of the browser, the best first, e.g. `pt-PT`
 * @param locales the languages of the site
 * @param current the language that is read
 * @param missing languages into which the page is not translated
 * @returns nothing if no language of the page is preferred to the one that is read
 */
export function suggestedLocale(
  preferred: readonly string[],
  locales: readonly string[],
  current: string,
  missing: readonly string[],
): string | undefined {
  const wanted = preferred
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .filter((name) => locales.includes(name));
  const better = wanted.includes(current) ? wanted.slice(0, wanted.indexOf(current)) : wanted;
  return better.find((name) => !missing.includes(name));
}
