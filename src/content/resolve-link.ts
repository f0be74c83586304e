import path from 'node:path';
import { candidates, isPartial, locate } from './layout';
import { permalinkOf } from './permalink';
import type { ImportRequest } from './resolve-import';

/**
 * Turns a relative link to a Markdown file (`../next/README.mdx#installation`) into the address of
 * that page, whichever language the linking and the linked file are in.
 *
 * @returns undefined for every other link, and where no language has that page
 */
export function resolveFileLink(request: ImportRequest): string | undefined {
  const { siteDir, locale, importer, source, exists } = request;
  const page = linkedPage(siteDir, importer, source);
  if (!page || !candidates(siteDir, page, locale).some(exists)) {
    return undefined;
  }
  return permalinkOf(siteDir, page) + (/[?#].*$/.exec(source)?.[0] ?? '');
}

/** The page that a relative link to a Markdown file means, if it is one. */
export function linkedPage(siteDir: string, importer: string, url: string) {
  const [target = ''] = url.split(/[?#]/);
  if (!/^(?![a-z]+:|\/).*\.mdx?$/i.test(target)) {
    return undefined;
  }
  const name = decoded(target);
  const content = name && locate(siteDir, path.resolve(path.dirname(importer), name));
  return content && !isPartial(content) ? content : undefined;
}

/** Undefined for what is no encoding of a text, e.g. `%E0`. */
function decoded(target: string): string | undefined {
  try {
    return decodeURIComponent(target);
  } catch {
    return undefined;
  }
}
