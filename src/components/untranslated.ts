import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/**
 * Tells whether a page stands in for a translation that is missing.
 *
 * @param source `metadata.source` of the page, e.g. `@site/docs/README.mdx`
 */
export function useIsUntranslated(source: string): boolean {
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  return currentLocale !== defaultLocale && !source.startsWith('@site/i18n/');
}
