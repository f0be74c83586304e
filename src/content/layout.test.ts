import { expect, it } from 'vitest';
import { candidates, fileOf, isPartial, locate } from './layout';

const docs = (locale: string) => `i18n/${locale}/docusaurus-plugin-content-docs`;

const places = [
  ['docs/next/README.mdx', 'en', 'docs', 'current', 'next/README.mdx'],
  ['versioned_docs/version-3.x/next/_a.mdx', 'en', 'docs', 'version-3.x', 'next/_a.mdx'],
  ['fragments/_a.md', 'en', 'fragments', undefined, '_a.md'],
  [`${docs('ru')}/current/next/README.mdx`, 'ru', 'docs', 'current', 'next/README.mdx'],
  [`${docs('zh')}/version-3.x/a.mdx`, 'zh', 'docs', 'version-3.x', 'a.mdx'],
  [`${docs('fr')}/fragments/_a.md`, 'fr', 'fragments', undefined, '_a.md'],
] as const;

it.each(places)('locates %s, and finds it again', (file, locale, area, version, path) => {
  const content = { locale, area, version, path };
  expect(locate('/site', `/site/${file}`)).toEqual(content);
  expect(fileOf('/site', content)).toBe(`/site/${file}`);
});

it('takes the fragments of old versions from the one folder of fragments', () => {
  expect(locate('/site', '/site/versioned_docs/fragments/_a.md')).toEqual(
    locate('/site', '/site/fragments/_a.md'),
  );
});

it.each([
  'src/components/a.mdx',
  'i18n/it/docusaurus-plugin-content-docs/current/a.mdx',
  'i18n/ru/docusaurus-theme-classic/a.mdx',
  'versioned_docs/a.mdx',
  '../docs/a.mdx',
])('leaves %s alone, which is no content', (file) => {
  expect(locate('/site', `/site/${file}`)).toBeUndefined();
});

it('looks for the translation first, then for English of the same version', () => {
  const content = { locale: 'en', area: 'docs', version: 'version-3.x', path: 'a.mdx' } as const;
  expect(candidates('/site', content, 'de')).toEqual([
    `/site/${docs('de')}/version-3.x/a.mdx`,
    '/site/versioned_docs/version-3.x/a.mdx',
  ]);
  expect(candidates('/site', content, 'en')).toEqual(['/site/versioned_docs/version-3.x/a.mdx']);
});

it('knows partials by their name, or that of a folder, and fragments by their place', () => {
  const content = { locale: 'en', area: 'docs', version: 'current' } as const;
  expect(isPartial({ ...content, path: 'next/_installation.mdx' })).toBe(true);
  expect(isPartial({ ...content, path: '_parts/installation.mdx' })).toBe(true);
  expect(isPartial({ ...content, path: 'next/README.mdx' })).toBe(false);
  expect(isPartial({ ...content, area: 'fragments', path: 'a.md' })).toBe(true);
});
