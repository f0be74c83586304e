import { type Locale, locales } from '../../../i18n/locales';
import type { TestedApp } from './app';
import { archiveName } from './archive';

/** What the page of a guide shows of its app. */
export interface ShownApp {
  /** List such as “@logto/next 4.2.11 and Next.js 16.4.5”: names, and what stands between them. */
  packages: { type: 'element' | 'literal'; value: string }[];
  /** File name of the archive in `downloads/`, below the base URL of the language. */
  archive: string;
  /** Size of the archive with its unit, e.g. `9 kB`. */
  size: string;
}

/** What pages show, by permalink: the global data of the plugin. */
export type ShownApps = Record<string, ShownApp>;

/**
 * Puts an app into the words of a language. Not the browser does it: its list or number might
 * differ from what Node.js wrote into the HTML, by a space of another width.
 *
 * @param bytes size of the archive
 */
export function showApp(app: TestedApp, bytes: number, locale: Locale): ShownApp {
  const unit = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const;
  return {
    packages: listOf(app, locale),
    archive: archiveName(app),
    size: new Intl.NumberFormat(locales[locale].htmlLang, unit).format(bytes / 1000),
  };
}

/** The packages of an app as a list in a language, e.g. `@logto/next 4.2.11 and Next.js 16.4.5`. */
export const packagesInWords = (app: TestedApp, locale: Locale): string =>
  listOf(app, locale)
    .map(({ value }) => value)
    .join('');

function listOf({ result }: TestedApp, locale: Locale): ShownApp['packages'] {
  const names = Object.entries(result.testedWith).map(([name, version]) => `${name} ${version}`);
  return new Intl.ListFormat(locales[locale].htmlLang, { type: 'conjunction' })
    .formatToParts(names)
    .map(({ type, value }) => ({ type, value: spaced(value) }));
}

/** Chinese has no spaces between words, but our pages have them between Chinese and Latin ones. */
const spaced = (text: string): string => (/^\p{Script=Han}+$/u.test(text) ? ` ${text} ` : text);
