/** A text in `i18n/` as a stranger might change it, and the rule that has to stop it. */
export interface HostileChange {
  /** What the stranger is after. */
  what: string;
  /** Path of the file that is changed, from the root of the site. */
  file: string;
  change: Change;
  rule: string;
}

export type Change = (text: string) => string;

/** Puts something at the end of a text, above the line that tells what it was made from. */
export const append =
  (addition: string): Change =>
  (text) => {
    const stamp = text.lastIndexOf('{/* source:');
    const end = stamp === -1 ? text.length : stamp;
    return `${text.slice(0, end).trimEnd()}\n\n${addition}\n\n${text.slice(end)}`;
  };

/** Puts something at the very beginning of a text. */
export const prepend =
  (addition: string): Change =>
  (text) =>
    addition + text;

/** Replaces the first occurrence of something that has to be there. */
export const replace =
  (old: string | RegExp, replacement: string): Change =>
  (text) => {
    if (typeof old === 'string' ? !text.includes(old) : !old.test(text)) {
      throw new Error(`nothing like ${old} in the text`);
    }
    return text.replace(old, () => replacement);
  };

/** Adds a line to the front matter. */
export const addKey = (line: string): Change => replace('---\n', `---\n${line}\n`);

const docs = (locale: string) => `i18n/${locale}/docusaurus-plugin-content-docs`;

/** The files that strangers change here. */
export const files = {
  home: `${docs('de')}/current/README.mdx`,
  guide: `${docs('ru')}/current/next-app-router/README.mdx`,
  integration: `${docs('fr')}/current/next-app-router/_integration.mdx`,
  installation: `${docs('pt')}/current/next/_installation.mdx`,
  selfHosting: `${docs('zh')}/current/introduction/set-up-logto-oss.mdx`,
  authorization: `${docs('de')}/current/authorization/README.mdx`,
  fragment: `${docs('ru')}/fragments/_further-readings.md`,
  code: 'i18n/fr/code.json',
  footer: 'i18n/pt/docusaurus-theme-classic/footer.json',
  navbar: 'i18n/zh/docusaurus-theme-classic/navbar.json',
  glossary: 'i18n/ru/glossary.yml',
};
