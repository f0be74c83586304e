import { describe, expect, it } from 'vitest';
import { TestRepository } from '../test-repository';
import { inLocale } from '../test-site';
import { check } from './check';
import { Misuse } from './command';
import { stamp } from './stamp';
import { status } from './status';

const page = 'docs/guide/README.mdx';
const russian = inLocale('ru', page);

const stampOf = (repository: TestRepository): string =>
  repository.read(russian).trimEnd().split('\n').at(-1) ?? '';

/** English with two sections changed in a commit of its own. */
function changed(): TestRepository {
  const repository = new TestRepository();
  repository.edit(page, 'ten minutes', 'an hour');
  repository.edit(page, 'Then open', 'Now open');
  repository.commit();
  return repository;
}

const translateStart = (one: TestRepository) => one.edit(russian, 'десять минут', 'час');
const translateUse = (one: TestRepository) => one.edit(russian, 'Затем снова', 'Теперь');

async function staleSections(repository: TestRepository): Promise<unknown> {
  const { output } = await repository.run(status, [], { locale: 'ru', format: 'json' });
  const { files } = JSON.parse(output) as { files: { path: string; staleSections: string[] }[] };
  return files.find(({ path }) => path === russian)?.staleSections;
}

const refused = async (repository: TestRepository, ...args: string[]): Promise<string> => {
  const before = repository.read(russian);
  const problem = await repository.run(stamp, [russian, ...args]).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Misuse);
  expect(repository.read(russian)).toBe(before);
  return (problem as Misuse).message;
};

describe('stamps', () => {
  it('a file as up to date', async () => {
    const repository = changed();
    translateStart(repository);
    translateUse(repository);
    const { exitCode, output } = await repository.run(stamp, [russian]);
    expect([exitCode, output]).toEqual([0, `${russian}: all of it is stamped as up to date.`]);
    expect(stampOf(repository)).toBe(`{/* source: ${repository.blob(page)} */}`);
    expect(await staleSections(repository)).toEqual([]);
  });

  it('one section, and the whole once the last one is done', async () => {
    const repository = changed();
    const [then, now] = [repository.git('rev-parse', `HEAD~:${page}`), repository.blob(page)];
    translateUse(repository);
    const { output } = await repository.run(stamp, [russian, '#use']);
    expect(output).toBe(`${russian}: section #use is stamped as up to date.`);
    expect(stampOf(repository)).toBe(`{/* source: ${then} use=${now} */}`);
    expect(await staleSections(repository)).toEqual(['']);
    translateStart(repository);
    await repository.run(stamp, [russian, '#']);
    expect(stampOf(repository)).toBe(`{/* source: ${now} */}`);
    expect(await staleSections(repository)).toEqual([]);
  });

  it('the text before the first heading', async () => {
    const repository = changed();
    const then = repository.git('rev-parse', `HEAD~:${page}`);
    translateStart(repository);
    const { output } = await repository.run(stamp, [russian, '#']);
    expect(output).toBe(`${russian}: the text before the first heading is stamped as up to date.`);
    expect(stampOf(repository)).toBe(`{/* source: ${then} ""=${repository.blob(page)} */}`);
    expect(await staleSections(repository)).toEqual(['use']);
  });

  it('a section again, when English changes once more', async () => {
    const repository = changed();
    const then = repository.git('rev-parse', `HEAD~:${page}`);
    translateUse(repository);
    await repository.run(stamp, [russian, '#use']);
    repository.edit(page, 'Now open', 'Then close');
    repository.commit();
    expect(await staleSections(repository)).toEqual(['', 'use']);
    repository.edit(russian, 'Теперь откройте', 'Затем закройте');
    await repository.run(stamp, [russian, '#use']);
    expect(stampOf(repository)).toBe(`{/* source: ${then} use=${repository.blob(page)} */}`);
  });

  it('a section that came, and one that went', async () => {
    const repository = new TestRepository();
    repository.edit(page, '## Use \\{#use}', '## Think \\{#think}\n\nWait.\n\n## Use \\{#use}');
    repository.edit(page, '## Further reading \\{#further-reading}\n\n<Reading />\n', '');
    repository.commit();
    expect(await refused(repository)).toContain('section #think, section #further-reading');
    repository.edit(russian, '## Исп', '## Мысли \\{#think}\n\nПодождите.\n\n## Исп');
    await repository.run(stamp, [russian, '#think']);
    expect(await staleSections(repository)).toEqual(['further-reading']);
    const text = repository.read(russian);
    repository.write({ [russian]: text.replace(/## Дополнительные[^{]*\\[^{]*/, '') });
    await repository.run(stamp, [russian, '#further-reading']);
    expect(stampOf(repository)).toBe(`{/* source: ${repository.blob(page)} */}`);
  });

  it('a file that had no stamp', async () => {
    const repository = new TestRepository();
    const text = repository.read(russian);
    repository.write({ [russian]: text.replace(/\{\/\* source.*\n/, '') });
    await repository.run(stamp, [russian]);
    expect(repository.read(russian)).toBe(text);
  });

  it('a file without history: nobody knows better', async () => {
    const repository = changed();
    repository.removeHistory();
    await repository.run(stamp, [russian]);
    expect(await staleSections(repository)).toEqual([]);
  });
});

describe('refuses', () => {
  it('a file with stale sections that nobody touched since its stamp came', async () => {
    const repository = changed();
    expect(await refused(repository)).toBe(
      `${russian} is not stamped: English has changed the text before the first heading, section #use, and the translation has not. See: npm run translation -- diff ${russian}\nOr give the reason: --unchanged "why".`,
    );
    translateStart(repository);
    expect(await refused(repository)).toContain('English has changed section #use, and');
    translateUse(repository);
    expect((await repository.run(stamp, [russian])).exitCode).toBe(0);
  });

  it('one such section', async () => {
    const repository = changed();
    translateStart(repository);
    expect(await refused(repository, '#use')).toContain('English has changed section #use, and');
  });

  it('a section whose layout alone is new', async () => {
    const repository = changed();
    repository.edit(russian, 'Затем снова', 'Затем\nснова');
    expect(await refused(repository, '#use')).toContain('section #use');
  });

  it('a section with a stamp of its own that nobody touched since that came', async () => {
    const repository = changed();
    translateUse(repository);
    await repository.run(stamp, [russian, '#use']);
    repository.commit();
    repository.edit(page, 'Now open', 'Then close');
    repository.commit();
    expect(await refused(repository, '#use')).toContain('section #use');
  });

  it('but not a section that was translated in a commit before', async () => {
    const repository = changed();
    translateUse(repository);
    repository.commit();
    expect((await repository.run(stamp, [russian, '#use'])).exitCode).toBe(0);
  });

  it('English that is in no commit', async () => {
    const repository = changed();
    translateStart(repository);
    translateUse(repository);
    repository.edit(page, 'Now open', 'Please open');
    expect(await refused(repository)).toBe(
      `${page} has changes that are not committed: commit them first, so that others can see what the translation was made from. Or give the reason: --unchanged "why".`,
    );
  });

  it.each([
    ['#nowhere', `#nowhere is no stale section of ${russian}: stale are #, #use.`],
    ['#prerequisites', `#prerequisites is no stale section of ${russian}: stale are #, #use.`],
    [
      'use',
      'A section is named by the id of its heading: write "#use"; "#" alone is the text before the first heading.',
    ],
  ])('the section %s', async (id, message) => {
    expect(await refused(changed(), id)).toBe(message);
  });

  it('a section of a file that is up to date', async () => {
    expect(await refused(new TestRepository(), '#use')).toBe(
      `#use is no stale section of ${russian}: the file is fresh.`,
    );
  });

  it.each([
    [page, `${page} is no translated page, partial or fragment; these are in i18n/.`],
    ['sidebars.ts', 'sidebars.ts is no translated page, partial or fragment; these are in i18n/.'],
    ['i18n/nowhere.mdx', 'There is no file i18n/nowhere.mdx.'],
  ])('%s', async (name, message) => {
    await expect(new TestRepository().run(stamp, [name])).rejects.toThrow(new Misuse(message));
  });

  it('a file whose English is gone', async () => {
    const repository = new TestRepository({ [page]: null });
    expect(await refused(repository)).toContain('has no English file');
  });
});

describe('--unchanged', () => {
  const why = 'the words are the same in Russian */}';

  it('keeps the reason in the file, and `check --base` takes it', async () => {
    const repository = changed();
    repository.git('branch', 'base');
    await repository.run(stamp, [russian], { unchanged: why });
    expect(repository.read(russian)).toContain(
      `{/* unchanged: the words are the same in Russian * /} */}\n{/* unchanged #use: the words are the same in Russian * /} */}\n{/* source: ${repository.blob(page)} */}\n`,
    );
    const { output } = await repository.run(check, [], { base: 'base' });
    expect(output).toBe('Nothing is wrong.');
  });

  it('speaks of one section alone', async () => {
    const repository = changed();
    repository.git('branch', 'base');
    translateStart(repository);
    await repository.run(stamp, [russian, '#use'], { unchanged: why });
    expect(repository.read(russian).match(/unchanged/g)).toHaveLength(1);
    await repository.run(stamp, [russian, '#']);
    expect(repository.read(russian)).toContain('{/* unchanged #use: ');
    expect(stampOf(repository)).toBe(`{/* source: ${repository.blob(page)} */}`);
    const { output } = await repository.run(check, [], { base: 'base' });
    expect(output).toBe('Nothing is wrong.');
  });

  it('goes away with the next stamp', async () => {
    const repository = changed();
    await repository.run(stamp, [russian], { unchanged: why });
    repository.commit();
    repository.edit(page, 'Now open', 'Then close');
    repository.commit();
    repository.edit(russian, 'Затем снова откройте', 'Затем закройте');
    await repository.run(stamp, [russian, '#use']);
    expect(repository.read(russian)).not.toContain('unchanged #use');
    expect(repository.read(russian)).toContain('{/* unchanged: the words');
  });

  it('works though English is in no commit', async () => {
    const repository = new TestRepository();
    repository.edit(page, 'ten minutes', 'an hour');
    await repository.run(stamp, [russian], { unchanged: why });
    expect(await staleSections(repository)).toEqual([]);
  });

  it.each(['', ' \n'])('needs a reason: %j is none', async (nothing) => {
    const repository = changed();
    await expect(repository.run(stamp, [russian], { unchanged: nothing })).rejects.toThrow(
      new Misuse('--unchanged needs a reason, which is kept in the file.'),
    );
  });
});
