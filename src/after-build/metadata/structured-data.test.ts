import { expect, it } from 'vitest';
import { url } from '../../site';
import { packagesByVersion } from '../../versions';
import { structuredData } from './structured-data';
import { testDocument } from './test-document';

const image = `${url}/img/link/1.png`;

it('describes a translation as an article of its language, and names its original', () => {
  expect(structuredData(testDocument(), image)).toMatchObject({
    '@type': 'TechArticle',
    headline: 'Руководство',
    url: `${url}/ru/guide`,
    inLanguage: 'ru',
    image,
    version: '4.x',
    isPartOf: { '@type': 'WebSite', url: `${url}/ru/` },
    translationOfWork: { url: `${url}/guide`, inLanguage: 'en' },
  });
});

it('describes English that stands in for a translation as the English article', () => {
  const page = testDocument({ textLocale: 'en', isTranslated: false });
  const data = structuredData(page, image);
  expect(data).toMatchObject({ url: `${url}/guide`, inLanguage: 'en' });
  expect(data).not.toHaveProperty('translationOfWork');
});

it('names the package of a guide with the version that it is about', () => {
  const page = testDocument({ version: '3.x', frontMatter: { sdk: '@logto/next' } });
  expect(structuredData(page, image)).toMatchObject({
    version: '3.x',
    about: [
      { name: 'Logto' },
      { name: '@logto/next', softwareVersion: packagesByVersion['3.x']?.['@logto/next'] },
    ],
  });
});

it('describes the home page as the site', () => {
  const data = structuredData(testDocument({ permalink: '/' }), image);
  expect(data).toMatchObject({ '@type': 'WebSite', url: `${url}/ru/`, inLanguage: 'ru' });
  expect(data).not.toHaveProperty('headline');
});
