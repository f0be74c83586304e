import fs from 'node:fs';
import path from 'node:path';
import { defaultLocale, type Locale } from '../../../i18n/locales';

/** What the README of an app says of it: `{title}` in a template is its title. */
export interface ReadmeFacts {
  /** Title of the guide. */
  title: string;
  /** Address of the guide. */
  url: string;
  /** What the app was tested with, in words. */
  packages: string;
}

/** Path of the template in a language from the root of the site; it may be missing. */
export const templatePath = (locale: Locale): string =>
  locale === defaultLocale ? 'samples/download/README.md' : `i18n/${locale}/samples/README.md`;

/** The template in a language, or else in English. */
export function readTemplate(siteDir: string, locale: Locale): string {
  const translated = path.join(siteDir, templatePath(locale));
  const english = path.join(siteDir, templatePath(defaultLocale));
  return fs.readFileSync(fs.existsSync(translated) ? translated : english, 'utf8');
}

/**
 * Fills in a template. What stands between `<!-- with redis -->` and `<!-- end -->` is for apps
 * with the package `redis`.
 *
 * @param packages names of those that the app uses
 */
export function fillIn(
  template: string,
  packages: ReadonlySet<string>,
  facts: ReadmeFacts,
): string {
  return template
    .replace(
      /^<!-- with (\S+) -->\n([\s\S]*?)^<!-- end -->\n/gm,
      (_, name: string, text: string) => (packages.has(name) ? text : ''),
    )
    .replace(/\{(title|url|packages)\}/g, (_, name: keyof ReadmeFacts) => facts[name]);
}
