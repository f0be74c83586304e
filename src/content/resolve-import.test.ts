import { expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { resolveImport } from './resolve-import';

const ru = 'i18n/ru/docusaurus-plugin-content-docs';

/** Resolves in a site that has just these files. */
function resolve(files: string[], importer: string, source: string, locale: Locale) {
  const exists = (file: string) => files.some((name) => `/site/${name}` === file);
  const request = { siteDir: '/site', importer: `/site/${importer}`, source, locale, exists };
  const resolved = resolveImport(request);
  return (
    resolved && {
      file: resolved.file?.slice('/site/'.length),
      locale: resolved.locale,
      tried: resolved.tried.map((file) => file.slice('/site/'.length)),
    }
  );
}

const partials = ['docs/next/_a.mdx', `${ru}/current/next/_a.mdx`];
const fragments = ['fragments/_a.md', `${ru}/fragments/_a.md`];

const cases: [
  name: string,
  files: string[],
  importer: string,
  source: string,
  locale: Locale,
  file: string,
][] = [
  [
    'a translated partial',
    partials,
    `${ru}/current/next/README.mdx`,
    './_a.mdx',
    'ru',
    partials[1] ?? '',
  ],
  [
    'English where the partial is not translated',
    ['docs/next/_a.mdx'],
    `${ru}/current/next/README.mdx`,
    './_a.mdx',
    'ru',
    'docs/next/_a.mdx',
  ],
  [
    'the translation from an English page that stands in',
    partials,
    'docs/next/README.mdx',
    './_a.mdx',
    'ru',
    partials[1] ?? '',
  ],
  [
    'English for English readers',
    partials,
    'docs/next/README.mdx',
    './_a.mdx',
    'en',
    'docs/next/_a.mdx',
  ],
  [
    'a partial of another guide',
    partials,
    `${ru}/current/other/README.mdx`,
    '../next/_a.mdx',
    'ru',
    partials[1] ?? '',
  ],
  [
    'a translated fragment',
    fragments,
    `${ru}/current/next/README.mdx`,
    '../../fragments/_a.md',
    'ru',
    fragments[1] ?? '',
  ],
  [
    'an English fragment',
    ['fragments/_a.md'],
    `${ru}/current/next/README.mdx`,
    '../../fragments/_a.md',
    'ru',
    'fragments/_a.md',
  ],
  ['a fragment from a fragment', fragments, 'fragments/_b.md', './_a.md', 'ru', fragments[1] ?? ''],
  [
    'a fragment from an old version',
    fragments,
    'versioned_docs/version-3.x/next/README.mdx',
    '../../fragments/_a.md',
    'en',
    'fragments/_a.md',
  ],
  [
    'a fragment from a translated old version',
    fragments,
    `${ru}/version-3.x/next/README.mdx`,
    '../../fragments/_a.md',
    'ru',
    fragments[1] ?? '',
  ],
  [
    'a partial of the same old version only',
    [...partials, 'versioned_docs/version-3.x/next/_a.mdx'],
    `${ru}/version-3.x/next/README.mdx`,
    './_a.mdx',
    'ru',
    'versioned_docs/version-3.x/next/_a.mdx',
  ],
  [
    'an import from the root of the site',
    fragments,
    `${ru}/current/next/README.mdx`,
    '@site/fragments/_a.md',
    'ru',
    fragments[1] ?? '',
  ],
];

it.each(cases)('finds %s', (_, files, importer, source, locale, expected) => {
  expect(resolve(files, importer, source, locale)?.file).toBe(expected);
});

it('tells the language of what it found, and every path tried', () => {
  expect(resolve(['fragments/_a.md'], `${ru}/fragments/_b.md`, './_a.md', 'ru')).toEqual({
    file: 'fragments/_a.md',
    locale: 'en',
    tried: [`${ru}/fragments/_a.md`, 'fragments/_a.md'],
  });
});

it('finds nothing where nothing is, and tells the paths', () => {
  expect(resolve([], `${ru}/current/a.mdx`, './_b.mdx', 'ru')).toEqual({
    file: undefined,
    locale: undefined,
    tried: [`${ru}/current/_b.mdx`, 'docs/_b.mdx'],
  });
});

it.each(['@site/src/components/Hero', './logo.svg', 'react', '../../../README.md'])(
  'leaves the import of %s alone',
  (source) => {
    expect(resolve([], 'docs/next/README.mdx', source, 'ru')).toBeUndefined();
  },
);
