import fs from 'node:fs';
import path from 'node:path';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { testFixtures } from '../../../tests/support/fixtures';
import sequenceDiagram from '.';

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkDirective)
  .use(sequenceDiagram)
  .use(sequenceDiagram) // a second run changes nothing
  .use(remarkRehype)
  .use(rehypeStringify);

testFixtures(path.join(__dirname, 'fixtures'), async (input) =>
  String(await processor.process(fs.readFileSync(input, 'utf8'))),
);

it('has a style for every place that an actor can have', () => {
  const css = fs.readFileSync(path.join(__dirname, '../../css/sequence.css'), 'utf8');
  for (const name of ['sequence--5', 'sequence__message--from-5', 'sequence__message--to-5']) {
    expect(css).toContain(`.${name} {`);
  }
});
