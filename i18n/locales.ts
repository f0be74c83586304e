/**
 * The list of locales. The site's config, the content checks and the tests read it;
 * a folder in `i18n/` that is not listed here stops the build.
 */
export const locales = {
  en: { label: 'English', htmlLang: 'en' },
  ru: { label: 'Русский', htmlLang: 'ru' },
  zh: { label: '简体中文', htmlLang: 'zh-CN' },
  de: { label: 'Deutsch', htmlLang: 'de' },
  pt: { label: 'Português (Brasil)', htmlLang: 'pt-BR' },
  fr: { label: 'Français', htmlLang: 'fr' },
} as const satisfies Record<string, { label: string; htmlLang: string }>;

export type Locale = keyof typeof locales;

/** The source language: everything that a translation leaves out comes from it. */
export const defaultLocale = 'en' satisfies Locale;

export const localeNames = Object.keys(locales) as Locale[];

export const isLocale = (name: string): name is Locale => Object.hasOwn(locales, name);

/** The locale that Docusaurus is building or serving now; it tells only through the environment. */
export const currentLocale = (): Locale => {
  const name = process.env.DOCUSAURUS_CURRENT_LOCALE ?? '';
  return isLocale(name) ? name : defaultLocale;
};

/** What Open Graph calls the language of `lang`, always with a country: `ru_RU`, `pt_BR`. */
export function openGraphLocale(htmlLang: string): string {
  const { language, region } = new Intl.Locale(htmlLang).maximize();
  return `${language}_${region}`;
}
