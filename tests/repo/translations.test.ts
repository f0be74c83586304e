import path from 'node:path';
import type { Code, Nodes } from 'mdast';
import ts from 'typescript';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultLocale, localeNames } from '../../i18n/locales';
import { keyOf, readSource, type SourceFile } from '../../src/content/source';

/** A translation is a view of the English file: what is listed here is the same in both. */
interface Skeleton {
  headings: string[];
  imports: string[];
  components: string[];
  links: string[];
  code: string[];
}

let files: SourceFile[] = [];
beforeAll(async () => {
  files = (await readSource(path.resolve())).files;
});

describe.each(localeNames.filter((name) => name !== defaultLocale))(
  'translations in %s',
  (locale) => {
    it('exist for every page, partial and fragment', () => {
      const keys = (name: string) =>
        files
          .filter((file) => file.locale === name)
          .map(keyOf)
          .sort();
      expect(keys(locale)).toEqual(keys(defaultLocale));
    });

    it('have the headings, imports, components, links and programs of the English files', () => {
      const english = new Map(
        files.filter((file) => file.locale === defaultLocale).map((file) => [keyOf(file), file]),
      );
      for (const file of files.filter((candidate) => candidate.locale === locale)) {
        const source = english.get(keyOf(file));
        expect(source && skeletonOf(file), file.name).toEqual(source && skeletonOf(source));
      }
    });
  },
);

function skeletonOf({ tree }: SourceFile): Skeleton {
  const skeleton: Skeleton = { headings: [], imports: [], components: [], links: [], code: [] };
  visit(tree ?? { type: 'root', children: [] }, (node) => {
    const candidate = node as Nodes;
    if (candidate.type === 'heading' && candidate.depth > 1) {
      const { id } = candidate.data as { id: string };
      skeleton.headings.push(`${candidate.depth} ${id}`);
    } else if (candidate.type === 'mdxjsEsm') {
      skeleton.imports.push(candidate.value);
    } else if (candidate.type === 'mdxJsxFlowElement' || candidate.type === 'mdxJsxTextElement') {
      skeleton.components.push(candidate.name ?? '');
    } else if (candidate.type === 'link') {
      skeleton.links.push(candidate.url);
    } else if (candidate.type === 'code') {
      skeleton.code.push(programOf(candidate));
    }
  });
  skeleton.links.sort(); // a sentence may name them in another order
  return skeleton;
}

/** The code without what may be translated in it: comments, and text in JSX. */
function programOf({ lang, meta, value }: Code): string {
  const head = `${lang} ${meta ?? ''}\n`;
  if (!/^[jt]sx?$/.test(lang ?? '')) {
    return head + value.replace(/^#.*$/gm, '');
  }
  const source = ts.createSourceFile(
    'a.tsx',
    value,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const tokens: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node) || ts.isJSDoc(node)) {
      return;
    }
    if (node.getChildCount(source) === 0) {
      tokens.push(node.getText(source));
    } else {
      for (const child of node.getChildren(source)) {
        walk(child);
      }
    }
  };
  walk(source);
  return head + tokens.join(' ');
}
