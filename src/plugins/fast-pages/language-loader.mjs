/**
 * A loader that changes nothing. The language in its query gets into the names by which the bundler's
 * cache knows modules: what is made of a page of English differs between languages that show it.
 */
export default function languageLoader(source) {
  return source;
}
