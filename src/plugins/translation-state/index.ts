import type { LoadContext, Plugin } from '@docusaurus/types';
import { currentLocale, defaultLocale } from '../../../i18n/locales';
import type { PageState } from '../../../translation/manifest';
import { repository } from '../../site';
import { manifestOf } from './manifest';
import { menuRules } from './menu-rules';
import { shownStates, type TranslationState } from './shown';

/**
 * Tells pages how their own translation stands. What one language must know of another is written
 * into the pages once all languages are built: see `src/after-build`.
 *
 * A change in `i18n/` makes the writer's server begin anew, and this with it. It does not watch English:
 * the server cannot reload this plugin and that of the docs at once.
 */
export default function translationState({ siteDir, baseUrl }: LoadContext): Plugin {
  const locale = currentLocale();
  return {
    name: 'translation-state',
    async loadContent() {
      return locale === defaultLocale ? [] : (await manifestOf(siteDir)).pages;
    },
    async contentLoaded({ content, actions }) {
      const pages = shownStates(content as PageState[], locale, baseUrl);
      actions.setGlobalData({ repository, pages } satisfies TranslationState);
    },
    getClientModules: () => [require.resolve('./client')],
    injectHtmlTags: () => ({ headTags: [{ tagName: 'style', innerHTML: menuRules }] }),
  };
}
