import type { PageState } from '../../translation/manifest';

/** The state of a page in a language: fresh, in Russian and of the current version, unless said. */
export const pageState = (changes: Partial<PageState> = {}): PageState => ({
  locale: 'ru',
  version: 'current',
  permalink: '/guide',
  englishTitle: 'Guide',
  title: 'Руководство',
  source: 'docs/guide.mdx',
  path: 'i18n/ru/docusaurus-plugin-content-docs/current/guide.mdx',
  state: 'fresh',
  staleSections: [],
  sections: 4,
  freshSections: 4,
  ...changes,
});
