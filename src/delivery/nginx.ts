import { localeNames } from '../../i18n/locales';
import { baseUrl } from '../site';
import { firstParts } from './addresses';
import { contentTypes } from './content-types';
import { immutable, revalidated } from './headers';
import type { SiteFiles } from './site-files';

/** Says of a text that it is no configuration of ours to be changed by hand. */
const made = '# Made by `npm run build` from src/delivery/.\n';

/**
 * For the level `http`: what depends on the address.
 *
 * @param redirects targets by address, below the base URL
 */
export function mapsFile({ immutableFolders }: SiteFiles, redirects: Map<string, string>): string {
  const notFound = localeNames
    .filter((locale) => firstParts(locale).length > 0)
    .map((locale): [string, string] => [
      `~^${escaped(baseUrl)}(?:${firstParts(locale).map(escaped).join('|')})(?:/|$)`,
      `${baseUrl}${locale}/404.html`,
    ]);
  const folders = immutableFolders.map(escaped).join('|');
  return [
    made,
    'map_hash_bucket_size 256;',
    'map_hash_max_size 65536;',
    '',
    map(
      '$docs_redirect',
      '',
      [...redirects].map(([from, to]) => [baseUrl + from, baseUrl + to]),
    ),
    map('$docs_not_found', `${baseUrl}404.html`, notFound),
    map('$docs_cache', revalidated, [[`~^${escaped(baseUrl)}(?:${folders})`, immutable]]),
  ].join('\n');
}

/** For the level `server`: files, headers, redirects. The folder of the site is its `root`. */
export function serverFile(headers: Record<string, string>): string {
  const types = Object.entries(contentTypes).map(
    ([type, endings]) => `  ${type} ${endings.join(' ')};`,
  );
  const texts = Object.keys(contentTypes).filter((type) => /^text\/|[/+](?:xml|json)$/.test(type));
  const name = `${escaped(baseUrl)}(?:(?:${localeNames.join('|')})/)?404(?:\\.html)?`;
  return [
    made,
    'types {',
    ...types,
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    // HTML is one of them by itself
    `charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};`,
    '',
    ...Object.entries({ ...headers, 'Cache-Control': '$docs_cache' }).map(
      ([header, value]) => `add_header ${header} ${quoted(value)} always;`,
    ),
    'server_tokens off;',
    'gzip_static on;',
    'gzip_vary on;',
    '',
    '# the host of an answer is the one that was asked, whatever its name',
    'absolute_redirect off;',
    'if ($docs_redirect) {',
    '  return 301 $docs_redirect$is_args$args;',
    '}',
    '',
    'error_page 404 $docs_not_found;',
    '# a folder is no page',
    'error_page 403 =404 $docs_not_found;',
    'location / {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: nginx has variables of the same form
    '  try_files $uri.html ${uri}index.html $uri =404;',
    '}',
    '# what is shown instead of a page is none itself',
    `location ~ ^${name}$ {`,
    '  internal;',
    '}',
    '',
  ].join('\n');
}

function map(variable: string, fallback: string, entries: [string, string][]): string {
  const lines = entries.map(([from, to]) => `  ${quoted(from)} ${quoted(to)};`);
  return [`map $uri ${variable} {`, `  default ${quoted(fallback)};`, ...lines, '}', ''].join('\n');
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
