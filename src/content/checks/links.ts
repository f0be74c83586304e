import fs from 'node:fs';
import path from 'node:path';
import leven from 'leven';
import { localeNames } from '../../../i18n/locales';
import { type Assembled, assemble, type Link } from '../assemble';
import type { Finding } from '../finding';
import { resolveFileLink } from '../resolve-link';
import type { Source } from '../source';

/** Links inside the site lead to a page, and to a heading of it, in every language. */
export function checkLinks(source: Source): Finding[] {
  if (source.files.some(({ isPartial, frontMatter }) => !isPartial && !frontMatter)) {
    return []; // an address is unknown
  }
  return localeNames.flatMap((locale) => {
    const pages = new Map(assemble(source, locale).map((page) => [page.address, page]));
    return [...pages.values()].flatMap((page) =>
      page.links.flatMap((link) => checkLink(source.siteDir, link, page, pages)),
    );
  });
}

function checkLink(
  siteDir: string,
  link: Link,
  page: Assembled,
  pages: Map<string, Assembled>,
): Finding[] {
  const report = (found: string, advice: string, rule: string): Finding[] => [
    { path: link.file.name, line: link.line, column: link.column, found, advice, rule },
  ];
  if (/^([a-z][a-z+.-]*:|\/\/)/i.test(link.url)) {
    return [];
  }
  const target = targetOf(addressOf(siteDir, link), page.address);
  if (!target) {
    const found = `broken link "${link.url}", which is no address of this site`;
    return report(found, 'correct it, or remove the link', 'broken-link');
  }
  const { address, id } = target;
  // a link stays in the version of its page, where that has the page it leads to
  const linked = pages.get(page.versionRoot + address) ?? pages.get(address);
  if (!linked) {
    return fs.existsSync(path.join(siteDir, 'static', address))
      ? []
      : report(
          `broken link "${link.url}", no page has this address`,
          nearest(address, [...pages.keys()]),
          'broken-link',
        );
  }
  if (id && linked.isComplete && !linked.ids.has(id)) {
    const found = `broken anchor "${link.url}", ${address} has no heading with this id`;
    return report(found, nearest(id, [...linked.ids]), 'broken-anchor');
  }
  return [];
}

/** Where a link leads; undefined for what browsers cannot decode, or take for another site. */
function targetOf(url: string, from: string): { address: string; id: string } | undefined {
  try {
    const { host, pathname, hash } = new URL(url, `http://site${from}`);
    const address = decodeURI(pathname).replace(/(?<=.)\/$/, '');
    return host === 'site' ? { address, id: decodeURIComponent(hash.slice(1)) } : undefined;
  } catch {
    return undefined;
  }
}

/** The address that a link spells; a link to a file means the page of that file. */
const addressOf = (siteDir: string, { url, file }: Link): string =>
  resolveFileLink({
    siteDir,
    locale: file.locale,
    importer: file.file,
    source: url,
    exists: fs.existsSync,
  }) ?? url;

function nearest(name: string, known: string[]): string {
  const best = known
    .map((candidate) => ({ candidate, distance: leven(name, candidate) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, name.length / 3)
    ? `did you mean "${best.candidate}"?`
    : 'correct it, or remove the link';
}
