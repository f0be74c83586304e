/**
 * The computer that an address leads to, as browsers see it: escapes resolved, small letters, look-
 * alikes in punycode, with port and user name where they are there. E-mail addresses and telephone
 * numbers are their own host.
 *
 * @returns empty for an address of this site; more than one where it depends on the page
 */
export function hostsOf(address: string): string[] {
  const hosts = ['https', 'http'].map((scheme) =>
    hostSeenFrom(`${scheme}://${here}/page`, address),
  );
  return [...new Set(hosts.filter((host) => host !== here))];
}

const here = 'this.invalid';

function hostSeenFrom(page: string, address: string): string {
  try {
    const url = new URL(address, page);
    if (/^(mailto|tel):$/.test(url.protocol)) {
      return url.href.toLowerCase();
    }
    const user = [url.username, url.password].filter(Boolean).join(':');
    return url.host === '' ? here : `${user}${user && '@'}${url.host}`;
  } catch {
    // `https://` with something that is no host
    return isExternal(address) ? address : here;
  }
}

const isExternal = (address: string): boolean => /^\s*([a-z][\w+.-]*:|[\\/]{2})/i.test(address);

/** The host as it is spelt in an address, with user name and port. */
export const spelledHost = (address: string): string =>
  /^\s*(?:[a-z][\w+.-]*:)?[\\/]{2,}([^\\/?#]*)/i.exec(address)?.[1] ??
  /^\s*mailto:[^?]*@([^?]*)/i.exec(address)?.[1] ??
  '';

const mention =
  /(?:[a-z][\w+.-]{0,30}:[\\/]{2}|(?<![\w:\\/])[\\/]{2}(?=[\p{L}\p{N}-]+\.[\p{L}\p{N}])|(?<![\p{L}\p{N}@./])www\.)[^\s<>"'`()[\]{}|，；：、（）《》]+/giu;

/** Quicker than the pattern itself. */
const mayMention = /[\\/]{2}|www\./i;

/** Addresses of other sites that a text mentions, so that readers or the site make links of them. */
export const mentionedIn = (text: string): string[] =>
  (mayMention.test(text) ? (text.match(mention) ?? []) : [])
    .map((found) => found.replace(/(?<![.,;:!?…。！？*_~])[.,;:!?…。！？*_~]+$/u, ''))
    .map((found) => (/^www\./i.test(found) ? `https://${found}` : found))
    .filter((found) => spelledHost(found) !== '' && !isFileName(spelledHost(found)));

/** Whether a word with dots is rather the name of a file, a package or a property. */
export const isFileName = (word: string): boolean =>
  /\.(m?[jt]sx?|cjs|json|mdx?|css|html?|env|ya?ml|toml|sh|py|rs|go|java|kt|swift|vue|svelte|svg|png|lock|local|txt)$/i.test(
    word,
  );
