import { expect, it } from 'vitest';
import { inSidebarOrder } from './order';
import { TestRepository } from './test-repository';

const page = (title: string) => `---\ndescription: A page.\n---\n\n# ${title}\n`;

async function orderOf(repository: TestRepository): Promise<string[]> {
  return (await inSidebarOrder(await repository.project())).map(({ name }) => name);
}

it('is that of the sidebar, whichever way a page stands there', async () => {
  const repository = new TestRepository({
    'sidebars.ts': `export default {
  docs: [
    { type: 'doc', id: 'last' },
    { type: 'category', label: 'A', link: { type: 'doc', id: 'linked' }, items: ['guide/README'] },
    { Short: ['named'] },
    { type: 'link', label: 'B', href: 'https://example.com' },
    'nowhere',
  ],
};\n`,
    'docs/last.mdx': page('Last'),
    'docs/linked.mdx': page('Linked'),
    'docs/other.mdx': page('Named').replace('description', 'id: named\ndescription'),
    'docs/a-loose.mdx': page('Loose'),
    'fragments/_unused.md': 'Text.\n',
  });
  expect(await orderOf(repository)).toEqual([
    'docs/last.mdx',
    'docs/linked.mdx',
    'docs/guide/README.mdx',
    'fragments/_reading.md',
    'docs/guide/_setup.mdx',
    'docs/guide/_tip.mdx',
    'docs/other.mdx',
    'docs/README.mdx',
    'docs/a-loose.mdx',
    'versioned_docs/version-3.x/guide/README.mdx',
    'versioned_docs/version-3.x/guide/_setup.mdx',
    'versioned_docs/version-3.x/guide/_tip.mdx',
    'fragments/_unused.md',
  ]);
});

it('is that of the paths without a sidebar', async () => {
  const repository = new TestRepository({
    'sidebars.ts': null,
    'versioned_sidebars/version-3.x-sidebars.json': null,
  });
  expect((await orderOf(repository))[0]).toBe('docs/README.mdx');
  expect(await orderOf(repository)).toHaveLength(8);
});
