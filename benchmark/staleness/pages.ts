import type { Locale } from '../../i18n/locales';

/** The languages that every scenario is judged in. */
export const locales = ['ru', 'de'] as const satisfies Locale[];

export type JudgedLocale = (typeof locales)[number];

/** The older version of the docs that stands beside the current one. */
const older = '3.x';

/** The pages that things happen to. What they import comes with them. */
export const home = 'docs/README.mdx';
export const flow = 'docs/concepts/sign-in-flow.mdx';
export const authorization = 'docs/authorization/README.mdx';
export const versions = 'docs/introduction/supported-versions.mdx';
export const appRouter = 'docs/next-app-router/README.mdx';
export const pagesRouter = 'docs/next/README.mdx';

/** The path that a file of the current version has in the older one. */
export const inOlder = (page: string): string =>
  page.replace(/^docs\//, `versioned_docs/version-${older}/`);

/** Files and folders of the current version that a throw-away site consists of. */
const folders = [
  home,
  flow,
  authorization,
  versions,
  'docs/quick-starts.mdx',
  'docs/next-app-router',
  'docs/next',
];

/** English of a throw-away site, in both versions. */
export const english = ['fragments', ...folders, ...folders.map(inOlder)];

/** What tells the toolkit about versions and the order of pages. */
export const settings: Record<string, string | undefined> = {
  'versions.json': JSON.stringify([older]),
  'sidebars.ts': undefined,
  [`versioned_sidebars/version-${older}-sidebars.json`]: undefined,
  '.gitattributes': undefined,
};

/** The path of a translation. */
export function translationOf(page: string, locale: Locale): string {
  const [, area = '', rest = ''] =
    /^(docs|fragments|versioned_docs\/version-[^/]+)\/(.*)$/.exec(page) ?? [];
  const folder = area === 'docs' ? 'current' : area.replace('versioned_docs/', '');
  return `i18n/${locale}/docusaurus-plugin-content-docs/${folder}/${rest}`;
}
