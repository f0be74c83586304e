import { pageState } from '../../../tests/support/page-state';
import type { Document } from './document';

/** A guide in Russian, of the current version, translated into Russian alone, unless said. */
export const testDocument = (changes: Partial<Document> = {}): Document => ({
  locale: 'ru',
  textLocale: 'ru',
  isTranslated: true,
  version: 'current',
  permalink: '/guide',
  file: 'build/ru/guide.html',
  title: 'Руководство',
  description: 'О чём оно.',
  frontMatter: {},
  translations: [pageState(), pageState({ locale: 'de', state: 'missing' })],
  ...changes,
});
