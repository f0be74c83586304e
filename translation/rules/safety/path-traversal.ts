import type { FileRule, Parsed } from '../rule';
import { type Address, addressesOf } from './addresses';
import { decode, schemeOf } from './scheme';
import { foreignUses, shorten, type Use } from './uses';

export const pathTraversal: FileRule = {
  id: 'path-traversal',
  reason:
    'The site copies files that a page names: a translation names no other files than English.',
  check: (subject) =>
    foreignUses(subject, pathsOf).map(({ at, shown }) => ({
      at,
      found: `\`${shown}\`, a path which English has not`,
      advice: 'use the address of English',
    })),
};

/** Paths that may lead to files elsewhere. */
const pathsOf = (parsed: Parsed): Use[] =>
  addressesOf(parsed).flatMap((address) =>
    leadsElsewhere(address)
      ? [{ key: address.url, at: address.at, shown: shorten(address.url) }]
      : [],
  );

function leadsElsewhere({ url, kind }: Address): boolean {
  const path = decode(decode(decode(url)))
    .trim()
    .replaceAll('\\', '/');
  const scheme = schemeOf(path);
  if (scheme !== undefined && scheme !== 'pathname') {
    return false;
  }
  const [place = ''] = path.split(/[?#]/);
  return (
    scheme === 'pathname' ||
    place.split('/').some((segment) => segment.trim() === '..') ||
    /^[@~]/.test(place) ||
    place.includes('!') ||
    (/^\/(?!\/)/.test(place) && kind !== 'import' && (kind === 'image' || isFile(place)))
  );
}

/** Whether the last part of a path is a file that is no page. */
const isFile = (path: string): boolean => /\.(?!mdx?$|html$)[^./]+$/.test(path);
