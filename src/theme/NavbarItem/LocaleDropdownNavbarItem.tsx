// Ejected from Docusaurus 3.10.2: says of each language how the page stands in it.
import { translate } from '@docusaurus/Translate';
import { mergeSearchStrings, useHistorySelector } from '@docusaurus/theme-common';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import LocaleLabel from '@site/src/components/LocaleLabel';
import IconLanguage from '@theme/Icon/Language';
import DropdownNavbarItem from '@theme/NavbarItem/DropdownNavbarItem';
import type { Props } from '@theme/NavbarItem/LocaleDropdownNavbarItem';
import type { ReactNode } from 'react';

export default function LocaleDropdownNavbarItem({
  mobile,
  dropdownItemsBefore,
  dropdownItemsAfter,
  queryString,
  ...props
}: Props): ReactNode {
  const { currentLocale, locales, localeConfigs } = useDocusaurusContext().i18n;
  const addressIn = useAddressIn(queryString);
  const activeClass = mobile ? 'menu__link--active' : 'dropdown__link--active';
  const items = locales.map((locale) => ({
    label: <LocaleLabel locale={locale} />,
    lang: localeConfigs[locale]?.htmlLang,
    to: addressIn(locale),
    target: '_self',
    autoAddBaseUrl: false,
    // an address with `pathname://` is never active by itself
    className: locale === currentLocale ? activeClass : '',
  }));
  return (
    <DropdownNavbarItem
      {...props}
      mobile={mobile}
      label={
        <>
          <IconLanguage className="locale-icon" />
          {mobile
            ? translate({
                id: 'theme.navbar.mobileLanguageDropdown.label',
                message: 'Languages',
                description: 'The label for the mobile language switcher dropdown',
              })
            : localeConfigs[currentLocale]?.label}
        </>
      }
      items={[...dropdownItemsBefore, ...items, ...dropdownItemsAfter]}
    />
  );
}

/** Keeps query and place of the page; the `queryString` of the config is added. */
function useAddressIn(queryString: string | undefined): (locale: string) => string {
  const { createUrl } = useAlternatePageUtils();
  const search = useHistorySelector(({ location }) => location.search);
  const hash = useHistorySelector(({ location }) => location.hash);
  const query = mergeSearchStrings([search, queryString], 'append');
  return (locale) => `pathname://${createUrl({ locale, fullyQualified: false })}${query}${hash}`;
}
