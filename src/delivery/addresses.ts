import { defaultLocale, isLocale, type Locale, localeNames, locales } from '../../i18n/locales';
import packageVersions from '../../samples/versions.json';

// Addresses begin with up to three parts that have, or had, other names: the language, the version of the
// docs, the section. Here they are below the base URL, without slashes at the ends.

const [currentVersion = '', ...olderVersions] = Object.keys(packageVersions);

/** Names of a language, the one in use first: `pt`, and `pt-BR` as other sites have it. */
const namesOfLocale = (locale: Locale): string[] =>
  locale === defaultLocale
    ? ['', defaultLocale]
    : [...new Set<string>([locale, locales[locale].htmlLang])];

/** Names of a version: the current one has none until the next one comes. */
const namesOfVersion = (version: string): string[] =>
  version === currentVersion ? ['', version] : [version];

/** Names that a section had before. */
const formerSections: Record<string, string[]> = { 'quick-starts': ['sdk'] };

/** Where an address is, by the names in use. */
interface Place {
  locale: Locale;
  version: string;
  /** What follows them. */
  rest: string[];
}

function placeOf(address: string): Place {
  const rest = address.split('/').filter(Boolean);
  const [first = ''] = rest;
  const locale = isLocale(first) && first !== defaultLocale ? first : defaultLocale;
  if (locale !== defaultLocale) {
    rest.shift();
  }
  const version = olderVersions.find((name) => name === rest[0]) ?? currentVersion;
  if (version !== currentVersion) {
    rest.shift();
  }
  return { locale, version, rest };
}

/** All ways to write an address, the one in use first. */
const waysToWrite = ({ locale, version, rest: [section = '', ...rest] }: Place): string[] =>
  namesOfLocale(locale).flatMap((localeName) =>
    namesOfVersion(version).flatMap((versionName) =>
      [section, ...(formerSections[section] ?? [])].map((sectionName) =>
        [localeName, versionName, sectionName, ...rest].filter(Boolean).join('/'),
      ),
    ),
  );

/** The other ways to write an address: `zh/quick-starts/next` is `zh-CN/4.x/sdk/next` too. */
export const otherWays = (address: string): string[] => waysToWrite(placeOf(address)).slice(1);

/**
 * Every other way to begin an address with the right one, longest first: the first that fits is the one
 * to replace, and one replacement is enough.
 */
export function otherBeginnings(): { other: string; canonical: string }[] {
  const found = localeNames.flatMap((locale) =>
    [currentVersion, ...olderVersions].flatMap((version) =>
      [[], ...Object.keys(formerSections).map((section) => [section])].flatMap((rest) => {
        const [canonical = '', ...others] = waysToWrite({ locale, version, rest });
        return others.map((other) => ({ other, canonical }));
      }),
    ),
  );
  const depth = ({ other }: { other: string }) => other.split('/').length;
  return found.sort((one, two) => depth(two) - depth(one));
}

/** First parts of the addresses in a language, other than the default one. */
export const firstParts = (locale: Locale): string[] =>
  locale === defaultLocale ? [] : namesOfLocale(locale);
