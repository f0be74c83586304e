import fs from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { importsOf } from '../remark/logical-imports';
import { candidates } from './layout';
import { permalink, versionRoot } from './permalink';
import { resolveImport } from './resolve-import';
import { keyOf, type Source, type SourceFile } from './source';

/** A link, with the place where it stands. */
export interface Link {
  url: string;
  file: SourceFile;
  line: number;
  column: number;
}

/** A page as a reader of one language gets it: partials included, English where nothing else is. */
export interface Assembled {
  address: string;
  /** What the addresses of its version begin with, e.g. `/3.x`; empty for the current one. */
  versionRoot: string;
  /** Whether all of it could be read, so that an id that is not there is really missing. */
  isComplete: boolean;
  ids: Set<string>;
  links: Link[];
}

/** Puts the pages of a language together from their files. */
export function assemble({ siteDir, files }: Source, locale: Locale): Assembled[] {
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
