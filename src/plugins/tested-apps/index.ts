import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Compiler } from 'webpack';
import { currentLocale } from '../../../i18n/locales';
import { guides } from '../../../samples/guides';
import { Pages } from '../../../samples/harness/blocks';
import { versionNames } from '../../versions';
import { readTestedApp, type TestedApp } from './app';
import { archiveName, archiveOf } from './archive';
import { fillIn, readTemplate } from './readme';
import { packagesInWords, type ShownApps, showApp } from './shown';

const name = 'tested-apps';

/**
 * Offers the app of each guide as it was tested, in an archive with a README in the reader's
 * language, and tells the pages of these guides about it.
 *
 * The writer's server shows the apps as they were when it started. It could watch their pages, but
 * so does the docs plugin, and of two reloads at a time Docusaurus keeps the result of one only.
 */
export default function testedApps({ siteDir, siteConfig }: LoadContext): Plugin {
  const locale = currentLocale();
  /** By path below the base URL of the language. */
  const archives = new Map<string, Uint8Array>();
  return {
    name,

    async loadContent() {
      const pages = await Pages.read(siteDir);
      return versionNames
        .flatMap((version) => guides.map((guide) => readTestedApp(pages, guide, version)))
        .filter((app) => app !== undefined);
    },

    allContentLoaded({ allContent, actions }) {
      const apps = allContent[name]?.default as TestedApp[];
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const template = readTemplate(siteDir, locale);
      const shown: ShownApps = {};
      for (const app of apps) {
        const page = pageOf(app, docs);
        if (page) {
          const readme = fillIn(template, app.packages, {
            title: page.title,
            url: siteConfig.url + page.permalink,
            packages: packagesInWords(app, locale),
          });
          const archive = archiveOf(app, readme);
          archives.set(`downloads/${archiveName(app)}`, archive);
          shown[page.permalink] = showApp(app, archive.length, locale);
        }
      }
      actions.setGlobalData(shown);
    },

    configureWebpack: (_config, isServer) => ({
      plugins: isServer ? [] : [{ apply: (compiler) => emit(archives, compiler) }],
    }),
  };
}

/** The page of a guide in the language that is built, with its address there. */
const pageOf = ({ guide, version }: TestedApp, { loadedVersions }: LoadedContent) =>
  loadedVersions
    .find(({ label }) => label === version)
    ?.docs.find(({ id }) => id === guide.page.replace(/\.mdx?$/, ''));

/** Lets the bundler write files, so that the writer's server has them too. */
function emit(files: ReadonlyMap<string, Uint8Array>, { hooks, webpack }: Compiler): void {
  hooks.thisCompilation.tap(name, (compilation) => {
    compilation.hooks.processAssets.tap(name, () => {
      for (const [path, bytes] of files) {
        compilation.emitAsset(path, new webpack.sources.RawSource(Buffer.from(bytes)));
      }
    });
  });
}
