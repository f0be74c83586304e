import path from 'node:path';
import type { Locale } from '../../../i18n/locales';

/** What is made on the way to `build/`, and kept for the next build. `package.json` names it too. */
const folder = '.build';

/** The state of all translations; and what pages of one language need to know of their own. */
export const statesFile = (siteDir: string, locale: Locale | 'all'): string =>
  path.join(siteDir, folder, 'states', `${locale}.json`);

/** A language as Docusaurus builds it, laid out as the site is: most languages are one folder down. */
export const languageFolder = (siteDir: string, locale: Locale): string =>
  path.join(siteDir, folder, 'languages', locale);

/** The same with what the step after the build does to it. */
export const finishedFolder = (siteDir: string, locale: Locale): string =>
  path.join(siteDir, folder, 'finished', locale);

/**
 * Modules that Docusaurus writes for the bundler, by their path from the root of the site; not those of
 * the writer's server. One folder for all languages, built one after the other: paths get into the ids
 * of modules, and libraries are one script for all languages only if these are the same.
 */
export const generatedFolder = `${folder}/generated`;
