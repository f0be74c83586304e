import { otherWays } from './addresses';
import type { SiteFiles } from './site-files';

/**
 * Every address that leads to another one, in one step: other names of languages, versions and sections;
 * a slash, `index.html` or `.html` at the end; all of it at once. They are listed one by one, so that none
 * leads to a page that does not exist, to another host, or to one that leads on.
 *
 * @returns targets by address, both below the base URL, without a slash at the beginning
 */
export function redirectsOf({ pages, texts }: SiteFiles): Map<string, string> {
  const found = new Map<string, string>();
  for (const page of pages) {
    const plain = page.replace(/\/$/, '');
    for (const address of [plain, ...otherWays(plain)].flatMap(endings)) {
      found.set(address, page);
    }
  }
  for (const text of texts) {
    for (const address of otherWays(text)) {
      found.set(address, text);
    }
  }
  for (const target of [...pages, ...texts]) {
    found.delete(target);
  }
  return found;
}

/** The ways to end an address. */
const endings = (address: string): string[] =>
  address === ''
    ? ['index.html', 'index']
    : [address, `${address}/`, `${address}/index.html`, `${address}.html`];
