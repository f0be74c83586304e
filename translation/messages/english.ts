import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ThemeConfig } from '@docusaurus/preset-classic';
import type { Config, TranslationFile, TranslationFileContent } from '@docusaurus/types';
import {
  extractAllSourceCodeFileTranslations,
  getLoadedContentTranslationFiles,
  getTranslationFiles,
  globTranslatableSourceFiles,
  normalizeSidebars,
  themeMessages,
} from './docusaurus-internals';

export interface EnglishMessage {
  message: string;
  /** Note for translators. */
  description: string | undefined;
}

/** English messages by id, by the file that translates them, e.g. `code.json` in `i18n/<locale>/`. */
export type EnglishMessages = Map<string, Map<string, EnglishMessage>>;

/** Docusaurus would show a translation of it in place of the label in the config, in every version. */
export const untranslatable = 'version.label';

/**
 * Reads the English of all messages from where it is written: in code, the config and the sidebars.
 * The same as `docusaurus write-translations` finds, without loading the site. Where the sources of
 * a file are not there, the file is not either.
 */
export async function readEnglishMessages(siteDir: string): Promise<EnglishMessages> {
  const files = [
    ...(await readCode(siteDir)),
    ...(await readConfig(siteDir)),
    ...(await readSidebars(siteDir)),
  ];
  return new Map(
    files
      .map((file): [string, Map<string, EnglishMessage>] => [
        `${file.path}.json`,
        byId(file.content),
      ])
      .filter(([, messages]) => messages.size > 0),
  );
}

const docsFolder = 'docusaurus-plugin-content-docs';
const themeFolder = 'docusaurus-theme-classic';

/** The file or folder that the English of a file with messages is written in. */
export function sourceOf(name: string): string {
  if (name.startsWith(`${docsFolder}/`)) {
    const version = path.basename(name, '.json');
    return version === 'current' ? 'sidebars.ts' : `versioned_sidebars/${version}-sidebars.json`;
  }
  return name.startsWith(`${themeFolder}/`) ? 'docusaurus.config.ts' : 'src/';
}

const byId = (content: TranslationFileContent): Map<string, EnglishMessage> =>
  new Map(
    Object.entries(content)
      .filter(([id]) => id !== untranslatable)
      .map(([id, { message, description }]) => [id, { message, description }]),
  );

/** What the site's own code says, and the theme's. */
async function readCode(siteDir: string): Promise<TranslationFile[]> {
  const folder = path.join(siteDir, 'src');
  if (!fs.existsSync(folder)) {
    return [];
  }
  const files = (await globTranslatableSourceFiles([folder])).filter((file) =>
    fs.readFileSync(file, 'utf8').includes('@docusaurus/Translate'),
  );
  const extracted = await extractAllSourceCodeFileTranslations(files, {
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: ['typescript'] },
    overrides: [{ exclude: /\.ts$/, parserOpts: { plugins: ['typescript', 'jsx'] } }],
  });
  const own = extracted.map(({ translations }) => translations);
  return [{ path: 'code', content: Object.assign({}, ...own, themeContent()) }];
}

const descriptionSuffix = '___DESCRIPTION';

/** All messages of the theme; the package keeps their descriptions under keys of their own. */
function themeContent(): TranslationFileContent {
  const texts = new Map(Object.entries(themeMessages));
  return Object.fromEntries(
    [...texts]
      .filter(([id]) => !id.endsWith(descriptionSuffix))
      .map(([id, message]) => [
        id,
        { message, description: texts.get(`${id}${descriptionSuffix}`) },
      ]),
  );
}

/** Navbar and footer. */
async function readConfig(siteDir: string): Promise<TranslationFile[]> {
  const config = await importDefault<Config>(path.join(siteDir, 'docusaurus.config.ts'));
  if (!config) {
    return [];
  }
  const { navbar, footer, ...rest } = (config.themeConfig ?? {}) as ThemeConfig;
  const themeConfig = {
    ...rest,
    navbar: { items: [], ...navbar },
    ...(footer && { footer: { links: [], ...footer } }),
  };
  type Options = Parameters<typeof getTranslationFiles>[0];
  return inFolder(themeFolder, getTranslationFiles({ themeConfig } as unknown as Options));
}

/** Categories and links of the sidebars, in every version. */
async function readSidebars(siteDir: string): Promise<TranslationFile[]> {
  const versions: { versionName: string; sidebars: unknown }[] = [];
  const current = await importDefault(path.join(siteDir, 'sidebars.ts'));
  if (current) {
    versions.push({ versionName: 'current', sidebars: current });
  }
  const folder = path.join(siteDir, 'versioned_sidebars');
  for (const file of fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []) {
    const versionName = /^version-(.+)-sidebars\.json$/.exec(file)?.[1];
    if (versionName) {
      const sidebars = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
      versions.push({ versionName, sidebars });
    }
  }
  type Sidebars = Parameters<typeof normalizeSidebars>[0];
  const loadedVersions = versions.map(({ versionName, sidebars }) => ({
    versionName,
    label: versionName,
    sidebars: normalizeSidebars(sidebars as Sidebars),
  }));
  type Loaded = Parameters<typeof getLoadedContentTranslationFiles>[0];
  const files = getLoadedContentTranslationFiles({ loadedVersions } as unknown as Loaded);
  return inFolder(docsFolder, files);
}

const inFolder = (folder: string, files: TranslationFile[]): TranslationFile[] =>
  files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));

async function importDefault<Value>(file: string): Promise<Value | undefined> {
  return fs.existsSync(file)
    ? ((await import(pathToFileURL(path.resolve(file)).href)) as { default: Value }).default
    : undefined;
}
