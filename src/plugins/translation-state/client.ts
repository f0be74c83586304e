import type { ClientModule } from '@docusaurus/types';
import { fetchLanguagesOf } from './fetch-languages';

/** The writer's server builds one language, so that there is no file about all of them. */
const isBuilt = process.env.NODE_ENV === 'production';

/** Does to a page that came without its HTML what `src/after-build` did to the HTML. */
async function showLanguages(pathname: string): Promise<void> {
  const { dataset } = document.documentElement;
  delete dataset.stale;
  delete dataset.missing;
  // for search engines, which load every page whole
  for (const link of document.querySelectorAll('link[rel=alternate][hreflang]')) {
    link.remove();
  }
  const { stale = [], missing = [] } = (await fetchLanguagesOf(pathname)) ?? {};
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
