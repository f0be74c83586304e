/** What messages need of Docusaurus beyond its public API; the version is pinned exactly. */

export { extractAllSourceCodeFileTranslations } from '@docusaurus/babel';
export { normalizeSidebars } from '@docusaurus/plugin-content-docs/lib/sidebars/normalization.js';
export { getLoadedContentTranslationFiles } from '@docusaurus/plugin-content-docs/lib/translations.js';
export { getTranslationFiles } from '@docusaurus/theme-classic/lib/translations';
export { default as themeMessages } from '@docusaurus/theme-translations/locales/base/theme-common.json';
export { globTranslatableSourceFiles } from '@docusaurus/utils';
