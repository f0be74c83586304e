import { describe, expect, it } from 'vitest';
import { TestRepository } from '../test-repository';
import { inLocale } from '../test-site';
import { check } from './check';
import { Misuse } from './command';
import { fix } from './fix';
import { stamp } from './stamp';
import { status } from './status';

const page = 'docs/guide/README.mdx';
const older = 'versioned_docs/version-3.x/guide/README.mdx';
const [russian, german] = ['ru', 'de'].map((locale) => inLocale(locale, page)) as [string, string];

/** Runs `fix` twice: what is mended stays so. */
async function mended(repository: TestRepository, ...args: string[]) {
  const { exitCode, output } = await repository.run(fix, args);
  const files = repository.changed.filter((name) => repository.exists(name));
  const before = files.map((name) => repository.read(name));
  const again = await repository.run(fix, args);
  expect(again).toEqual({ exitCode, output: output.split('\n').at(-1) });
  expect(repository.changed.filter((name) => repository.exists(name))).toEqual(files);
  expect(files.map((name) => repository.read(name))).toEqual(before);
  return { exitCode, lines: output.split('\n') };
}

async function behind(repository: TestRepository): Promise<string[]> {
  const { output } = await repository.run(status, [], { format: 'json' });
  const { files } = JSON.parse(output) as { files: { state: string; path: string }[] };
  return files.flatMap(({ state, path }) => (['fresh', 'missing'].includes(state) ? [] : [path]));
}

it('has nothing to do where all is well', async () => {
  const repository = new TestRepository();
  expect(await mended(repository)).toEqual({ exitCode: 0, lines: ['Nothing is left to mend.'] });
  expect(repository.changed).toEqual([]);
});

describe('carries into all languages', () => {
  it('one line of code, and stamps', async () => {
    const repository = new TestRepository();
    repository.edit(page, "['openid']", "['openid', 'email']");
    const { exitCode, lines } = await mended(repository);
    expect(exitCode).toBe(0);
    expect([...lines].sort()).toEqual(
      [`${german}: use carried`, `${russian}: use carried`, 'Nothing is left to mend.'].sort(),
    );
    expect(repository.changed).toEqual([page, german, russian].sort());
    for (const [name, comment] of [
      [russian, '// где работает сервер'],
      [german, '// wo der Server läuft'],
    ] as const) {
      expect(repository.read(name)).toContain(
        `\`\`\`ts title="app/logto.ts"\n${comment}\nexport const endpoint = 'https://example.com';\nexport const scopes = ['openid', 'email'];\n\`\`\``,
      );
    }
    repository.commit();
    expect(await behind(repository)).toEqual([]);
    expect(repository.read(russian)).toContain(`{/* source: ${repository.blob(page)} */}`);
  });

  it('what `check --base` takes for honest', async () => {
    const repository = new TestRepository();
    repository.edit(page, "['openid']", "['email']");
    repository.edit(page, 'app_type: Traditional web', 'app_type: Traditional web\nsdk: next');
    repository.edit(page, '{#prerequisites}', '{#before}');
    repository.edit(page, 'This guide takes', 'This guide\ntakes');
    await mended(repository);
    const { output } = await repository.run(check, [], { base: 'HEAD' });
    expect(output).toBe('Nothing is wrong.');
    expect(await behind(repository)).toEqual([]);
  });

  it('code in a list, in a partial', async () => {
    const repository = new TestRepository();
    repository.edit('docs/guide/_setup.mdx', 'npm run dev', 'npm start');
    await mended(repository);
    for (const locale of ['ru', 'de']) {
      expect(repository.read(inLocale(locale, 'docs/guide/_setup.mdx'))).toContain(
        '\n   ```sh\n   npm start\n   ```\n',
      );
    }
    expect(await behind(repository)).toEqual([]);
  });

  it('links, ids and several things at once', async () => {
    const repository = new TestRepository();
    repository.edit(page, '[account](/)', '[account](/guide)');
    repository.edit(page, '{#use}', '{#usage}');
    repository.edit(page, '@logto/next`', '@logto/sdk`');
    for (const name of ['docs/README.mdx', 'fragments/_reading.md']) {
      repository.edit(name, '#use', '#usage');
    }
    await mended(repository);
    for (const name of [russian, german]) {
      const text = repository.read(name);
      expect(text).toContain('{#usage}');
      expect(text).toContain('](/guide)');
      expect(text).toContain('`@logto/sdk`');
    }
    expect(repository.read(inLocale('ru', 'docs/README.mdx'))).toContain('(/guide#usage)');
  });

  it('a section beside one that needs a translator', async () => {
    const repository = new TestRepository();
    repository.edit(page, "['openid']", "['email']");
    repository.edit(page, 'ten minutes', 'an hour');
    repository.commit();
    await mended(repository);
    const [then, now] = [repository.git('rev-parse', `HEAD~:${page}`), repository.blob(page)];
    expect(repository.read(russian)).toContain("['email']");
    expect(repository.read(russian)).toContain(`{/* source: ${then} use=${now} */}`);
    expect(await behind(repository)).toEqual([russian, german]);
  });

  it('a change of English that is made over before it is committed', async () => {
    const repository = new TestRepository();
    repository.edit(page, "['openid']", "['email']");
    await mended(repository);
    repository.edit(page, "['email']", "['profile']");
    await mended(repository);
    expect(repository.read(russian)).toContain("['profile']");
    expect(await behind(repository)).toEqual([]);
  });

  it('nothing where words changed', async () => {
    const repository = new TestRepository();
    repository.edit(page, '// where the server runs', '// where the server lives');
    expect((await mended(repository)).exitCode).toBe(0);
    expect(repository.changed).toEqual([page]);
  });

  it('nothing where nobody knows what English was', async () => {
    const repository = new TestRepository();
    repository.edit(page, "['openid']", "['email']");
    repository.removeHistory();
    const before = repository.read(russian);
    await repository.run(fix);
    expect(repository.read(russian)).toBe(before);
  });
});

it('stamps a translation whose English is only laid out anew', async () => {
  const repository = new TestRepository();
  repository.edit(page, 'This guide takes', 'This guide\ntakes');
  repository.commit();
  const before = repository.read(russian);
  const { lines } = await mended(repository);
  expect(lines).toContain(`${russian}: stamped, English is only laid out anew`);
  const [old = ''] = /\w{40}/.exec(before) ?? [];
  expect(repository.read(russian)).toBe(before.replace(old, repository.blob(page)));
});

describe('moves translations after their English', () => {
  const [from, to] = ['docs/README.mdx', 'docs/start/README.mdx'];

  it('and stamps them, if English changed on the way', async () => {
    const repository = new TestRepository();
    const text = repository.read(from);
    repository.write({ [to]: text.replace('/guide#use', '/guide#set-up'), [from]: null });
    const { lines } = await mended(repository);
    const [old, moved] = [from, to].map((name) => inLocale('ru', name)) as [string, string];
    expect(lines.slice(0, 2)).toEqual([
      `${old}: moved to ${moved}, as its English file was`,
      `${moved}: beginning carried`,
    ]);
    expect(repository.exists(old)).toBe(false);
    expect(repository.read(moved)).toContain('(/guide#set-up)');
    expect(await behind(repository)).toEqual([]);
  });

  it('never onto each other', async () => {
    const repository = new TestRepository();
    const twin = 'docs/twin.mdx';
    repository.write({
      [twin]: repository.read(from),
      [inLocale('ru', twin)]: repository.read(inLocale('ru', from)),
    });
    repository.commit();
    repository.write({ [from]: null, [twin]: null, [to]: repository.read(from) });
    await repository.run(fix);
    const left = [from, twin, to].filter((name) => repository.exists(inLocale('ru', name)));
    expect(left).toHaveLength(2);
  });
});

describe('gives older versions the translation of the current one', () => {
  const olderRussian = inLocale('ru', older);

  it('where their English is the same', async () => {
    const repository = new TestRepository();
    repository.edit(russian, 'Собственная', 'Своя');
    repository.edit(russian, 'Это руководство займет', 'Руководство займет');
    await mended(repository);
    const text = repository.read(olderRussian);
    expect(text).toContain('- Своя [учетная запись](/).');
    expect(text).toContain('\n\nРуководство займет десять минут.\n\n');
    expect(text).toContain('Затем перезапустите сервер.');
    expect(await behind(repository)).toEqual([]);
  });

  it('with their own imports and front matter', async () => {
    const repository = new TestRepository();
    for (const name of [older, olderRussian]) {
      repository.edit(name, "import Setup from './_setup.mdx';\n", '');
      repository.edit(name, '<Setup />', 'Text.');
    }
    repository.edit(russian, 'Это руководство займет', 'Руководство займет');
    await repository.run(fix);
    expect(repository.read(olderRussian)).not.toContain('import Setup');
  });

  it('where English became the same', async () => {
    const repository = new TestRepository();
    repository.edit(older, 'Then start the server again.', 'Then open the page again.');
    const { lines } = await mended(repository);
    expect(lines).toContain(`${olderRussian}: use reused`);
    expect(repository.read(olderRussian)).toContain('Затем снова откройте страницу.');
    expect(await behind(repository)).toEqual([]);
  });

  it('for sections that are new', async () => {
    const repository = new TestRepository();
    for (const name of [page, older]) {
      repository.edit(
        name,
        '## Use',
        '## Think \\{#think}\n\nWait.\n\n## Rest \\{#rest}\n\nSit.\n\n## Use',
      );
    }
    repository.commit();
    const added = '## Мысли \\{#think}\n\nПодождите.\n\n## Отдых \\{#rest}\n\nПосидите.\n\n## Исп';
    repository.edit(russian, '## Исп', added);
    await repository.run(stamp, [russian]);
    const { lines } = await mended(repository);
    expect(lines).toContain(`${olderRussian}: think reused, rest reused`);
    expect(repository.read(olderRussian)).toContain(`<Setup />\n\n${added}`);
    expect(await behind(repository)).toEqual([german]);
  });

  it('but not for one that only stands elsewhere in English', async () => {
    const repository = new TestRepository();
    const [section = ''] = /## Prereq[^#]*#[^#]*(?=## )/.exec(repository.read(older)) ?? [];
    repository.edit(older, section, '');
    repository.edit(older, '## Further', `${section}## Further`);
    const before = repository.read(olderRussian);
    await repository.run(fix);
    expect(repository.read(olderRussian)).toBe(before);
    expect(await behind(repository)).toEqual([olderRussian]);
  });

  it('but only one with which nothing is wrong', async () => {
    const repository = new TestRepository();
    repository.edit(russian, '- Приложение, в котором используется `@logto/next`.\n', '');
    const before = repository.read(olderRussian);
    await repository.run(fix);
    expect(repository.read(olderRussian)).toBe(before);
  });
});

it('mends what rules can mend, in the files that are asked for', async () => {
  const repository = new TestRepository();
  for (const name of [russian, german]) {
    repository.edit(name, "scopes = ['openid']", "scopes = ['closed']");
    repository.edit(name, '(/)', '(/guide)');
    repository.edit(name, "'./_setup.mdx'", "'./_tip.mdx'");
    repository.edit(name, '{#use}', '{#usage}');
  }
  repository.commit();
  const { lines } = await mended(repository, 'i18n/ru');
  expect(repository.changed).toEqual([russian]);
  expect(lines).toContain('Nothing is left to mend.');
  await mended(repository);
  expect(repository.changed).toEqual([german, russian]);
  const { output } = await repository.run(check);
  expect(output).toBe('Nothing is wrong.');
});

it('says how much is left', async () => {
  const repository = new TestRepository();
  repository.edit(
    russian,
    'Затем снова откройте страницу.',
    'Then open the page again, as before.',
  );
  const { exitCode, lines } = await mended(repository);
  expect(exitCode).toBe(1);
  expect(lines.at(-1)).toMatch(/^\d+ left for people: npm run translation -- check$/);
});

it('says that there is no such file', async () => {
  await expect(new TestRepository().run(fix, ['nowhere'])).rejects.toThrow(
    new Misuse('There is no file nowhere.'),
  );
});
