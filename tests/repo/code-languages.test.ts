import { Prism } from 'prism-react-renderer';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { additionalLanguages, grammars } from '../../src/code-languages';
import { readSource } from '../../src/content/source';

it('are highlighted in every code block of every page', async () => {
  const withPrism = globalThis as { Prism?: typeof Prism };
  withPrism.Prism = Prism;
  for (const name of additionalLanguages) {
    await import(`prismjs/components/prism-${name}.js`);
  }
  const isHighlighted = (language: string | null | undefined) =>
    language && Object.hasOwn(Prism.languages, grammars[language] ?? language);

  const { files } = await readSource('.');
  const wrong: string[] = [];
  let blocks = 0;
  for (const { name, tree } of files) {
    visit(tree ?? { type: 'root', children: [] }, 'code', ({ lang, position }) => {
      blocks += 1;
      if (!isHighlighted(lang)) {
        wrong.push(`${name}:${position?.start.line}  ${lang ?? 'no language'}`);
      }
    });
  }
  expect(wrong).toEqual([]);
  expect(blocks).toBeGreaterThan(100);
});
