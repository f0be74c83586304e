import fs from 'node:fs';
import path from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../../i18n/locales';
import { translated, writeMiniSite } from '../../../tests/support/mini-site';
import logicalImports from '.';

let siteDir = '';
beforeAll(() => {
  siteDir = writeMiniSite({ [translated('ru', 'fragments/_reading.md')]: 'Читать.\n' });
});
afterAll(() => fs.rmSync(siteDir, { recursive: true }));

async function transform(file: string, locale: Locale, text?: string): Promise<string> {
  const filePath = path.join(siteDir, file);
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkFrontmatter)
    .use(logicalImports, { siteDir, locale })
    // the serializer writes an import as it was read, unless it has a new source
    .use(() => (tree) => {
      for (const node of (tree as import('mdast').Root).children) {
        if (node.type === 'mdxjsEsm') {
          const sources = node.data?.estree?.body.map((line) =>
            line.type === 'ImportDeclaration' ? line.source.raw : '',
          );
          node.value = `from ${sources?.join(' ')}`;
        }
      }
    })
    .use(remarkStringify);
  const value = text ?? fs.readFileSync(filePath, 'utf8');
  return String(await processor.process({ value, path: filePath }));
}

const ruGuide = translated('ru', 'current/guide/README.mdx');

it('takes English where there is no translation, marks its language and says so', async () => {
  expect(await transform(ruGuide, 'ru')).toBe(`---
description: Руководство.
---

from "../../fragments/_reading.md" "../../../../../docs/guide/_tip.mdx"

# Руководство

<UntranslatedPartial path="${translated('ru', 'current/guide/_tip.mdx')}" />

<div lang="en">
  <Tip />
</div>

<Reading />
`);
});

it('takes the translation into an English page that stands in, and marks its language', async () => {
  const output = await transform('docs/guide/README.mdx', 'ru');
  expect(output).not.toContain('Untranslated');
  expect(output).toContain(`
from "../../i18n/ru/docusaurus-plugin-content-docs/fragments/_reading.md" "./_tip.mdx"

# Guide

<Tip />

<div lang="ru">
  <Reading />
</div>
`);
});

it('changes nothing for English readers', async () => {
  const output = await transform('docs/guide/README.mdx', 'en');
  expect(output).not.toContain('lang=');
  expect(output).not.toContain('Untranslated');
});

it('marks the language inside a sentence and inside other elements', async () => {
  const text = "import Tip from './_tip.mdx';\n\nText <Tip />.\n\n<Box>\n  <Tip />\n</Box>\n";
  const output = await transform(ruGuide, 'ru', text);
  expect(output).toContain('Text <span lang="en"><Tip /></span>.');
  expect(output).toContain(`<Box>
  <UntranslatedPartial path="${translated('ru', 'current/guide/_tip.mdx')}" />

  <div lang="en">
    <Tip />
  </div>
</Box>`);
});

it('turns relative links to files into addresses, from pages and fragments', async () => {
  const link = async (file: string, url: string) =>
    (await transform(file, 'ru', `[x](${url})\n`)).trim();
  expect(await link(ruGuide, '../README.mdx#top')).toBe('[x](/#top)');
  expect(await link('fragments/_reading.md', '../docs/guide/README.mdx')).toBe('[x](/guide)');
  expect(await link(ruGuide, '/guide')).toBe('[x](/guide)');
  expect(await link(ruGuide, 'https://logto.io/a.md')).toBe('[x](https://logto.io/a.md)');
});

it('stops at an import that means no file, with all that it tried', async () => {
  await expect(transform(ruGuide, 'ru', "import X from './_x.mdx';\n")).rejects.toThrow(
    `${ruGuide}: nothing to import at "./_x.mdx", looked for ${translated('ru', 'current/guide/_x.mdx')}, docs/guide/_x.mdx`,
  );
});
