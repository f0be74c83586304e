import { expect, it } from 'vitest';
import { TestRepository } from '../test-repository';
import { inLocale } from '../test-site';
import { Misuse } from './command';
import { summary } from './summary';

const page = 'docs/guide/README.mdx';
const russian = inLocale('ru', page);

/** A repository whose branch `base` is at the first commit. */
function begun(): TestRepository {
  const repository = new TestRepository();
  repository.git('branch', 'base');
  return repository;
}

async function print(repository: TestRepository): Promise<string> {
  const { exitCode, output } = await repository.run(summary, [], { base: 'base' });
  expect(exitCode).toBe(0);
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  return output;
}

it('says that nothing changes', async () => {
  const repository = begun();
  expect(await print(repository)).toBe('## Translations\n\nThe state of no language changes.');
});

it('says what a change of English does to each language', async () => {
  const repository = begun();
  repository.edit(page, 'ten minutes', 'an hour');
  repository.edit(page, 'Then open', 'Now open');
  repository.commit();
  const output = await print(repository);
  expect(output).toContain(`**ru**: 18 of 18 sections up to date before, 16 of 18 after

| file | before | after |
| --- | --- | --- |
| \`${russian}\` | fresh | stale # #use |`);
  expect(output).toContain('**de**: 7 of 18 sections up to date before, 5 of 18 after');
  expect(output).not.toContain('**fr**');
});

it('says what a translation changes, and gives the line to paste', async () => {
  const repository = begun();
  const tip = inLocale('de', 'docs/guide/_tip.mdx');
  repository.edit(page, 'ten minutes', 'an hour');
  repository.commit();
  repository.git('branch', '--force', 'base');
  repository.write({ [tip]: ':::tip\n\nZeig das Geheimnis niemandem.\n\n:::\n' });
  repository.edit(russian, 'десять минут', 'час');
  const output = await print(repository);
  expect(output).toContain(`| \`${tip}\` | missing | untracked |`);
  for (const [name, source] of [
    [tip, 'docs/guide/_tip.mdx'],
    [russian, page],
  ] as const) {
    expect(output).toContain(
      `Is \`${name}\` up to date with \`${source}\` now? Then make this its last line:\n\n\`\`\`mdx\n{/* source: ${repository.blob(source)} */}\n\`\`\``,
    );
  }
  expect(output).not.toContain('Beside translations');
});

it('names what changes beside translations', async () => {
  const repository = begun();
  repository.edit(russian, 'десять минут', 'час');
  repository.write({ 'src/index.ts': 'run();\n' });
  expect(await print(repository)).toContain(
    'Beside translations, these files change: read them as code.\n\n- `src/index.ts`',
  );
});

it.each(['', 'nowhere', '--output=x'])('says that there is no commit %j', async (base) => {
  await expect(new TestRepository().run(summary, [], { base })).rejects.toThrow(
    new Misuse(`git knows no commit "${base}"; name one: --base origin/main`),
  );
});
