import fs from 'node:fs';
import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import npm2yarn from '@docusaurus/remark-plugin-npm2yarn';
import type { Config } from '@docusaurus/types';
import { currentLocale, defaultLocale, localeNames, locales } from './i18n/locales';
import { additionalLanguages } from './src/code-languages';
import { inheritingParser } from './src/content/front-matter/parse';
import { candidates, sitePath } from './src/content/layout';
import darkWithoutScript from './src/plugins/dark-without-script';
import fastPages from './src/plugins/fast-pages';
import fragments from './src/plugins/fragments';
import keepPlace from './src/plugins/keep-place';
import languageSuggestion from './src/plugins/language-suggestion';
import { createSitemapItems } from './src/plugins/sitemap';
import testedApps from './src/plugins/tested-apps';
import translationState from './src/plugins/translation-state';
import { editUrl } from './src/plugins/translation-state/addresses';
import logicalImports from './src/remark/logical-imports';
import sequenceDiagram from './src/remark/sequence-diagram';
import { baseUrl, repository, siteName, url } from './src/site';
import { versionNames } from './src/versions';

const siteDir = __dirname;
const [currentVersion, ...olderVersions] = versionNames;

const beforeDefaultRemarkPlugins = [[logicalImports, { locale: currentLocale() }], sequenceDiagram];
const remarkPlugins = [[npm2yarn, { sync: true, converters: ['pnpm', 'yarn'] }]];

/** The file that readers of this language see: the translation, or English. */
function shownFile(version: string, path: string): string {
  const page = {
    locale: defaultLocale,
    area: 'docs',
    version: version === 'current' ? version : `version-${version}`,
    path,
  } as const;
  const files = candidates(siteDir, page, currentLocale());
  return sitePath(siteDir, files.find((file) => fs.existsSync(file)) ?? path);
}

const preset: Options = {
  docs: {
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    editUrl: ({ version, docPath }) => editUrl(repository, shownFile(version, docPath)),
    lastVersion: 'current',
    versions: {
      current: { label: currentVersion, badge: false },
      ...Object.fromEntries(olderVersions.map((name) => [name, { badge: false }])),
    },
    beforeDefaultRemarkPlugins,
    remarkPlugins,
    numberPrefixParser: false,
  },
  blog: false,
  pages: false,
  sitemap: { createSitemapItems },
  theme: {
    customCss: [
      './src/css/site.css',
      './src/css/code.css',
      './src/css/code-colours.css',
      './src/css/sequence.css',
      './src/css/translations.css',
    ],
  },
};

const themeConfig: ThemeConfig = {
  colorMode: { respectPrefersColorScheme: true },
  docs: { sidebar: { hideable: true } },
  navbar: {
    title: siteName(defaultLocale),
    // the size keeps its place until it is loaded
    logo: { alt: '', src: 'img/mark.svg', srcDark: 'img/mark-dark.svg', width: 32, height: 32 },
    items: [
      { type: 'doc', docId: 'quick-starts', label: 'Quick starts' },
      {
        type: 'doc',
        docId: 'introduction/set-up-logto-oss',
        label: 'Self-hosting',
        className: 'navbar-topic',
      },
      {
        type: 'doc',
        docId: 'troubleshooting',
        label: 'Troubleshooting',
        className: 'navbar-topic',
      },
      { type: 'search', position: 'right' },
      { type: 'docsVersionDropdown', position: 'right' },
      { type: 'localeDropdown', position: 'right' },
      { href: repository, label: 'GitHub', position: 'right', className: 'navbar-repository' },
    ],
  },
  footer: {
    links: [
      { label: 'Logto', href: 'https://logto.io' },
      { label: 'Logto Cloud', href: 'https://cloud.logto.io' },
      { label: 'Source of this site', href: repository },
    ],
    copyright: 'The text of this site is under the MIT licence.',
  },
  prism: {
    // the colours are in src/css/code-colours.css
    theme: { plain: {}, styles: [] },
    additionalLanguages,
  },
};

const config: Config = {
  title: siteName(currentLocale()),
  favicon: 'img/mark.svg',
  url,
  baseUrl,
  trailingSlash: false,
  // it takes scripts that are not loaded yet for scripts that cannot be
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: { v4: true, faster: true },
  // the same for all languages: what readers choose holds in each of them
  storage: { namespace: 'logto-docs' },
  i18n: {
    defaultLocale,
    locales: [...localeNames],
    localeConfigs: Object.fromEntries(
      localeNames.map((name) => [
        name,
        {
          ...locales[name],
          baseUrl: name === defaultLocale ? baseUrl : `${baseUrl}${name}/`,
          // what `i18n/en/` has is for the search only
          translate: name !== defaultLocale,
        },
      ]),
    ),
  },
  markdown: {
    parseFrontMatter: inheritingParser(siteDir),
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  presets: [['classic', preset]],
  plugins: [
    [fragments, { beforeDefaultRemarkPlugins, remarkPlugins }],
    darkWithoutScript,
    fastPages,
    keepPlace,
    languageSuggestion,
    testedApps,
    translationState,
  ],
  themeConfig,
};

export default config;
