import { defaultLocale, localeNames } from '../../../i18n/locales';

/**
 * Style rules that show in the language menu what the attributes of `<html>` say of the page:
 * `data-stale="ru de"` shows `.stale-in-ru` and `.stale-in-de`.
 */
export const menuRules = `${localeNames
  .filter((name) => name !== defaultLocale)
  .flatMap((name) =>
    ['stale', 'missing'].map((state) => `[data-${state}~=${name}] .${state}-in-${name}`),
  )
  .join()}{display:inline}`;
