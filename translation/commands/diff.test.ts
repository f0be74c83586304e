import { expect, it } from 'vitest';
import { TestRepository } from '../test-repository';
import { inLocale, made } from '../test-site';
import { Misuse } from './command';
import { diff } from './diff';

const page = 'docs/guide/README.mdx';
const russian = inLocale('ru', page);

const print = async (repository: TestRepository, name = russian) => {
  const { exitCode, output } = await repository.run(diff, [name]);
  expect(exitCode).toBe(0);
  return output;
};

it('shows a stale section: English then, English now, the translation', async () => {
  const repository = new TestRepository();
  repository.edit(page, '- An app that uses', '- Any app with');
  expect(await print(repository)).toBe(`section #prerequisites: changed

--- English then
## Prerequisites \\{#prerequisites}

- An [account](/) of your own.
- [-An-] app [-that uses -]\`@logto/next\`.

--- English now
## Prerequisites \\{#prerequisites}

- An [account](/) of your own.
- {+Any+} app {+with+} \`@logto/next\`.

--- ${russian}:14
## Что понадобится \\{#prerequisites}

- Собственная [учетная запись](/).
- Приложение, в котором используется \`@logto/next\`.`);
});

it('shows only stale sections, in the order of English', async () => {
  const repository = new TestRepository();
  repository.edit(page, 'Then open', 'Now open');
  repository.edit(page, 'ten minutes', 'an hour');
  repository.edit(page, '## Set up', '## Think \\{#think}\n\nWait.\n\n## Set up');
  repository.edit(page, '\n## Further reading \\{#further-reading}\n\n<Reading />\n', '');
  const output = await print(repository);
  expect(output.match(/^\S.*: (changed|new|gone).*$/gm)).toEqual([
    'the text before the first heading: changed',
    'section #think: new in English',
    'section #use: changed',
    'section #further-reading: gone from English',
  ]);
  expect(output).toContain('## Think \\{#think}\n\nWait.');
  expect(output).not.toContain('source:');
  expect(output).toContain(`--- English then\n(nothing)\n\n--- English now\n## Think`);
  expect(output).toContain(
    `--- English then\n## Further reading \\{#further-reading}\n\n<Reading />\n\n--- English now\n(nothing)`,
  );
});

it('shows the section under its old id', async () => {
  const repository = new TestRepository();
  repository.edit(page, '{#use}', '{#usage}');
  const output = await print(repository);
  expect(output).toContain('section #usage: has another id in English');
  expect(output).toContain('## Использование \\{#use}');
});

it('points to what a page imports', async () => {
  const repository = new TestRepository();
  repository.edit('fragments/_reading.md', 'more', 'all');
  expect(await print(repository)).toBe(
    `${russian} imports fragments/_reading.md, which changed: see the diff of its translation.`,
  );
});

it('compares each section with the English that it was made from', async () => {
  const repository = new TestRepository();
  repository.edit(page, 'An app', 'One app');
  repository.commit();
  const blob = repository.blob(page);
  repository.edit(russian, ' */}', ` prerequisites=${blob} */}`);
  repository.edit(page, 'One app', 'Some app');
  const output = await print(repository);
  expect(output).toContain('[-One-] app');
  expect(output).toContain('{+Some+} app');
});

it('has nothing to show of a file that is up to date', async () => {
  const repository = new TestRepository();
  expect(await print(repository)).toBe(`${russian} is up to date with ${page}.`);
});

it('has nothing to compare with where a file has no stamp, or git has not got the text', async () => {
  const repository = new TestRepository();
  const text = repository.read(russian);
  repository.write({ [russian]: text.replace(/\{\/\* source.*/, '') });
  expect(await print(repository)).toBe(
    `${russian} does not say which English it was made from: compare it with ${page}.`,
  );
  repository.write({ [russian]: made(text, 'never seen') });
  expect(await print(repository)).toBe(
    `${page} has changed, but git has not got what it was: fetch the whole history, or compare all of it.`,
  );
});

it.each([
  [page, `${page} is no translated page, partial or fragment; these are in i18n/.`],
  ['i18n/ru/nowhere.mdx', 'There is no file i18n/ru/nowhere.mdx.'],
])('says what is wrong with %s', async (name, message) => {
  await expect(new TestRepository().run(diff, [name])).rejects.toThrow(new Misuse(message));
});

it('says that the English file is gone', async () => {
  const repository = new TestRepository({ [page]: null });
  await expect(repository.run(diff, [russian])).rejects.toThrow(
    `${russian} has no English file; npm run translation -- status tells where it went.`,
  );
});
