import { defaultLocale, localeNames } from '../../i18n/locales';
import { baseUrl } from '../site';
import { otherBeginnings } from './addresses';
import { immutable } from './headers';
import type { SiteFiles } from './site-files';

// Cloudflare Pages and Netlify read the same two files. By themselves they have pages without `.html` and
// `index.html`, and show the nearest `404.html` with status 404; so these stand in neither file.
// https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/

/** `_headers`: what is not named here is asked for again each time, on both hosts. */
export function headersFile(
  { immutableFolders }: SiteFiles,
  headers: Record<string, string>,
): string {
  const rules: [string, Record<string, string>][] = [
    [`${baseUrl}*`, headers],
    ...immutableFolders.map((folder): [string, Record<string, string>] => [
      `${baseUrl}${folder}*`,
      { 'Cache-Control': immutable },
    ]),
  ];
  return rules
    .map(([address, values]) =>
      [address, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .map((rule) => `${rule}\n`)
    .join('\n');
}

/**
 * `_redirects`: by beginnings, as these hosts take a hundred rules of that kind. What leads to the root is
 * listed one by one: `/en/* /:splat` would lead `/en//host` to another host.
 *
 * @param redirects targets by address, below the base URL
 */
export function redirectsFile(redirects: Map<string, string>): string {
  const beginnings = otherBeginnings();
  const toRoot = beginnings.filter(({ canonical }) => canonical === '');
  const listed = [...redirects].filter(
    ([address]) =>
      toRoot.some(({ other }) => address === other || address.startsWith(`${other}/`)) &&
      !/\.html$/.test(address),
  );
  const others = beginnings.filter(({ canonical }) => canonical !== '');
  const rules = [
    ...listed.map(([address, target]) => [address, target, 301]),
    ...others.map(({ other, canonical }) => [`${other}/*`, `${canonical}/:splat`, 301]),
    ...others.map(({ other, canonical }) => [other, canonical, 301]),
    // for Netlify; Cloudflare Pages passes over them, and does the same by itself
    ...localeNames
      .filter((locale) => locale !== defaultLocale)
      .map((locale) => [`${locale}/*`, `${locale}/404.html`, 404]),
  ];
  return rules
    .map(([address, target, status]) => `${baseUrl}${address} ${baseUrl}${target} ${status}\n`)
    .join('');
}
