import fs from 'node:fs';
import path from 'node:path';
import { defaultLocale, type Locale } from '../i18n/locales';

// Where the site lives; the environment can override each of these.

/** Origin of the published site. */
export const url = process.env.SITE_URL ?? 'https://docs.logto.example';

/** Path under which the site is published, with slashes at both ends. */
export const baseUrl = process.env.SITE_BASE_URL ?? '/';

/** Web address of the repository, for links to edit a page. */
export const repository = process.env.SITE_REPOSITORY ?? 'https://github.com/logto-io/logto-docs';

/** Name of the site in a language: translators write it once, with the messages of the navbar. */
export function siteName(locale: Locale): string {
  const english = 'Logto docs';
  const messages = path.join('i18n', locale, 'docusaurus-theme-classic/navbar.json');
  return locale === defaultLocale || !fs.existsSync(messages)
    ? english
    : (JSON.parse(fs.readFileSync(messages, 'utf8')).title?.message ?? english);
}
