import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { defaultLocale } from '../../../i18n/locales';

type BundlerOptions = ReturnType<NonNullable<Plugin['configureWebpack']>>;

/** What this has to do with of the bundler's configuration. */
interface BundlerConfig {
  name?: string;
  experiments?: unknown;
}

/**
 * Lets a language begin with the bundler's cache of English where it has none: most of what is bundled is
 * the same. The bundler asks for a cache by folder and version, so both must be the same for all
 * languages: Docusaurus' version names the language, and the folder is a link to that of the language.
 *
 * @returns the part of the bundler's configuration for it
 */
export function sharedCache(
  siteDir: string,
  locale: string,
  { name = '', experiments }: BundlerConfig,
): BundlerOptions {
  const { cache } = (experiments ?? {}) as { cache?: { version: string } };
  return {
    // Docusaurus has none where its cache is switched off
    ...(cache && {
      experiments: {
        cache: {
          version: cache.version.replace(`-${locale}-`, '-'),
          storage: { type: 'filesystem', directory: folderOf(siteDir, locale, name) },
        },
      },
    }),
    module: {
      rules: [
        {
          // not `test`, by which Docusaurus finds the folders of other plugins
          resource: /\.mdx?$/,
          use: [`${path.join(__dirname, 'language-loader.mjs')}?${locale}`],
        },
      ],
    },
  } as BundlerOptions;
}

/** The folder of a language's cache, by an address that is the same for all. */
function folderOf(siteDir: string, locale: string, bundle: string): string {
  const folder = path.join(siteDir, '.build/bundler', bundle);
  const own = path.join(folder, locale);
  const english = path.join(folder, defaultLocale);
  const current = path.join(folder, 'current');
  if (!fs.existsSync(own) && fs.existsSync(english)) {
    fs.cpSync(english, own, { recursive: true, preserveTimestamps: true });
  }
  fs.mkdirSync(own, { recursive: true });
  fs.rmSync(current, { force: true });
  fs.symlinkSync(own, current, 'junction');
  return current;
}
