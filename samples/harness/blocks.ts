import fs from 'node:fs';
import type { Code, Nodes } from 'mdast';
import { defaultLocale } from '../../i18n/locales';
import { fileOf } from '../../src/content/layout';
import { resolveImport } from '../../src/content/resolve-import';
import { readSource, type Source, type SourceFile } from '../../src/content/source';
import { importsOf } from '../../src/remark/logical-imports';
import { versionFolder } from '../../src/versions';

/** A block of code, as a page or one of its partials shows it. */
export interface Block {
  /** Path of the Markdown file from the root of the site. */
  path: string;
  /** Place of the first character of the code; both count from 1. */
  line: number;
  column: number;
  /** As written, e.g. `tsx`; empty if there is none. */
  language: string;
  title: string | undefined;
  /** Set on commands that the page shows for several package managers. */
  isForPackageManagers: boolean;
  code: string;
}

/** The English pages of all versions of the docs, with their blocks of code. */
export class Pages {
  private constructor(private readonly source: Source) {}

  static async read(siteDir: string): Promise<Pages> {
    return new Pages(await readSource(siteDir, [defaultLocale]));
  }

  /** Paths of the pages of a version. */
  in(version: string): string[] {
    return this.source.files
      .filter((file) => file.version === versionFolder(version) && !file.isPartial)
      .map(({ path }) => path);
  }

  /**
   * The blocks of a page in the order in which a reader meets them, those of partials and
   * fragments included.
   *
   * @param page path below the docs of the version
   * @throws if there is no such page, or its Markdown is wrong
   */
  blocks(version: string, page: string): Block[] {
    const { siteDir } = this.source;
    const english = { locale: defaultLocale, area: 'docs' } as const;
    return this.blocksOf(
      fileOf(siteDir, { ...english, version: versionFolder(version), path: page }),
    );
  }

  private blocksOf(file: string): Block[] {
    const source = this.source.files.find((candidate) => candidate.file === file);
    if (!source?.tree) {
      throw new Error(`There is no page or partial ${file}, or its Markdown is wrong.`);
    }
    const partials = this.partialsOf(source);
    const blocks: Block[] = [];
    const walk = (node: Nodes): void => {
      if (node.type === 'code') {
        blocks.push(toBlock(node, source.name));
      } else if (node.type === 'mdxJsxFlowElement' && partials.has(node.name ?? '')) {
        blocks.push(...this.blocksOf(partials.get(node.name ?? '') ?? ''));
      } else if ('children' in node) {
        node.children.forEach(walk);
      }
    };
    walk(source.tree);
    return blocks;
  }

  /** Files of the partials that a file imports, by the name of their component. */
  private partialsOf({ file, tree }: SourceFile): Map<string, string> {
    const { siteDir } = this.source;
    const partials = new Map<string, string>();
    for (const { specifiers, source } of importsOf(tree)) {
      const resolved = resolveImport({
        siteDir,
        locale: defaultLocale,
        importer: file,
        source: String(source.value),
        exists: fs.existsSync,
      });
      const component = specifiers.find(({ type }) => type === 'ImportDefaultSpecifier');
      if (resolved?.file && component) {
        partials.set(component.local.name, resolved.file);
      }
    }
    return partials;
  }
}

function toBlock({ lang, meta, value, position }: Code, path: string): Block {
  return {
    path,
    line: (position?.start.line ?? 0) + 1,
    column: position?.start.column ?? 1,
    language: lang ?? '',
    title: /\btitle="([^"]*)"/.exec(meta ?? '')?.[1],
    isForPackageManagers: /\bnpm2yarn\b/.test(meta ?? ''),
    code: `${value}\n`,
  };
}
