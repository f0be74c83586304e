import fs from 'node:fs';
import path from 'node:path';
import leven from 'leven';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { defaultLocale, type Locale, localeNames } from '../../../i18n/locales';
import { importsOf } from '../../remark/logical-imports';
import type { Finding } from '../finding';
import { candidates } from '../layout';
import { permalink, versionRoot } from '../permalink';
import { resolveImport } from '../resolve-import';
import { resolveFileLink } from '../resolve-link';
import { keyOf, type Source, type SourceFile } from '../source';

interface Link {
  url: string;
  file: SourceFile;
  line: number;
  column: number;
}

/** A page as a reader of one language gets it: partials included, English where nothing else is. */
interface Assembled {
  address: string;
  /** What the addresses of its version begin with, e.g. `/3.x`; empty for the current one. */
  versionRoot: string;
  /** Whether all of it could be read, so that an id that is not there is really missing. */
  isComplete: boolean;
  ids: Set<string>;
  links: Link[];
}

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

function assemble({ siteDir, files }: Source, locale: Locale): Assembled[] {
  const byFile = new Map(files.map((file) => [file.file, file]));
  return files
    .filter((file) => file.locale === defaultLocale && !file.isPartial)
    .map((english) => {
      const translation = candidates(siteDir, english, locale).find((file) => byFile.has(file));
      const page = byFile.get(translation ?? '') ?? english;
      const address = permalink(english, english.frontMatter?.slug);
      const assembled: Assembled = {
        address,
        versionRoot: versionRoot(english),
        isComplete: true,
        ids: new Set(),
        links: [],
      };
      collect(siteDir, page, locale, byFile, assembled, new Set());
      return assembled;
    });
}

function collect(
  siteDir: string,
  file: SourceFile,
  locale: Locale,
  byFile: Map<string, SourceFile>,
  into: Assembled,
  seen: Set<string>,
): void {
  seen.add(keyOf(file));
  into.isComplete &&= file.tree !== undefined;
  const tree: Root = file.tree ?? { type: 'root', children: [] };
  visit(tree, (node: Nodes) => {
    const id = idOf(node);
    const url = urlOf(node);
    if (id) {
      into.ids.add(id);
    }
    if (url !== undefined) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      into.links.push({ url, file, line, column });
    }
  });
  for (const declaration of importsOf(file.tree)) {
    const source = String(declaration.source.value);
    const request = { siteDir, locale, importer: file.file, source, exists: fs.existsSync };
    const resolved = resolveImport(request);
    const partial = byFile.get(resolved?.file ?? '');
    into.isComplete &&= !resolved || partial !== undefined;
    if (partial && !seen.has(keyOf(partial))) {
      collect(siteDir, partial, locale, byFile, into, seen);
    }
  }
}

function attribute(node: Nodes, ...names: string[]): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    return undefined;
  }
  const found = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && names.includes(candidate.name),
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

const idOf = (node: Nodes): string | undefined =>
  node.type === 'heading' ? (node.data as { id?: string } | undefined)?.id : attribute(node, 'id');

const urlOf = (node: Nodes): string | undefined =>
  node.type === 'link' || node.type === 'definition' ? node.url : attribute(node, 'href', 'to');

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
