import type { ClientModule } from '@docusaurus/types';
import siteConfig from '@generated/docusaurus.config';
import i18n from '@generated/i18n';
import { type LanguagesOfPages, languagesFile } from './languages-of-pages';

/** The writer's server builds one language, so that there is no file about all of them. */
const isBuilt = process.env.NODE_ENV === 'production';

let languages: Promise<LanguagesOfPages> | undefined;

/** Fetched when a reader first goes to another page without loading it whole. */
function fetchLanguages(): Promise<LanguagesOfPages> {
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? '/';
  languages ??= fetch(root + languagesFile)
    .then((response) => (response.ok ? response.json() : {}))
    .catch(() => {
      languages = undefined;
      return {};
    });
  return languages;
}

/** Does to a page that came without its HTML what `src/after-build` did to the HTML. */
async function showLanguages(pathname: string): Promise<void> {
  const { dataset } = document.documentElement;
  delete dataset.stale;
  delete dataset.missing;
  // for search engines, which load every page whole
  for (const link of document.querySelectorAll('link[rel=alternate][hreflang]')) {
    link.remove();
  }
  const page = `/${pathname.slice(siteConfig.baseUrl.length).replace(/\/$/, '')}`;
  const { stale = [], missing = [] } = (await fetchLanguages())[page] ?? {};
  if (window.location.pathname === pathname) {
    dataset.stale = stale.join(' ');
    dataset.missing = missing.join(' ');
  }
}

const client: ClientModule = {
  onRouteDidUpdate({ location: { pathname }, previousLocation }) {
    if (isBuilt && previousLocation && previousLocation.pathname !== pathname) {
      showLanguages(pathname);
    }
  },
};

export default client;
