/**
 * Address of a page's Markdown: that of the page and `.md`, where the home page of a language has
 * no name of its own and is `index.md`.
 *
 * @param address of the page, with or without the site's origin, e.g. `/ru/` or `/quick-starts/next`
 */
export const markdownAddress = (address: string): string =>
  address.endsWith('/') ? `${address}index.md` : `${address}.md`;
