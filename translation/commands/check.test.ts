import { describe, expect, it } from 'vitest';
import { TestRepository } from '../test-repository';
import { inLocale } from '../test-site';
import { check } from './check';
import { Misuse } from './command';

const page = 'docs/guide/README.mdx';
const russian = inLocale('ru', page);
const german = inLocale('de', page);

/** Findings as `rule  place  message`, without those of `untracked` rules that a test is not about. */
async function findings(
  repository: TestRepository,
  args: string[] = [],
  options: Record<string, string> = {},
) {
  const { output, exitCode } = await repository.run(check, args, { ...options, format: 'json' });
  const { findings: found } = JSON.parse(output) as {
    findings: { rule: string; path: string; line: number; column: number; message: string }[];
  };
  expect(exitCode).toBe(found.length > 0 ? 1 : 0);
  return found.map(({ rule, path, line, column, message }) => ({
    rule,
    place: `${path}:${line}:${column}`,
    message,
  }));
}

const stampOf = (text: string): string => /source: (\w+)/.exec(text)?.[1] ?? '';

/** The English page with two changed sections, and a Russian page that says it follows them. */
function bumped(edits: [from: string, to: string][] = []): TestRepository {
  const repository = new TestRepository();
  repository.git('branch', 'base');
  repository.edit(page, 'ten minutes', 'an hour');
  repository.edit(page, 'Then open', 'Now open');
  repository.commit();
  const blob = repository.blob(page);
  repository.edit(russian, stampOf(repository.read(russian)), blob);
  for (const [from, to] of edits) {
    repository.edit(russian, from, to);
  }
  return repository;
}

const untouched = (section: string) => ({
  rule: 'provenance',
  place: `${russian}:39:1`,
  message: `the stamp says that ${section} follows the newer English, but it is as before — translate what changed there, or stamp it with --unchanged "why"`,
});

const hour: [string, string] = ['десять минут', 'час'];
const open: [string, string] = ['Затем снова', 'Теперь'];

it('finds nothing in translations that are well', async () => {
  const repository = new TestRepository();
  const { exitCode, output } = await repository.run(check, [], { base: 'HEAD' });
  expect(output).toBe('Nothing is wrong.');
  expect(exitCode).toBe(0);
});

it('finds nothing wrong in translations that are only stale', async () => {
  const repository = new TestRepository();
  repository.edit(page, 'ten minutes', 'an hour');
  repository.edit(page, "['openid']", "['email']");
  expect(await findings(repository)).toEqual([]);
});

describe('provenance', () => {
  const withLastLine = async (line: string) => {
    const repository = new TestRepository();
    const blob = stampOf(repository.read(russian));
    repository.edit(russian, `{/* source: ${blob} */}`, line.replaceAll('BLOB', blob));
    return { repository, blob, found: await findings(repository) };
  };

  it.each([
    ['', 'nothing says which English this was made from', 37, 'untracked'],
    ['{/* TODO */}', 'nothing says which English this was made from', 39, 'untracked'],
  ])('of a file that ends with %j', async (line, message, at, rule) => {
    const { blob, found } = await withLastLine(line);
    const advice = `if it is that of today, add this as the last line: {/* source: ${blob} */}`;
    expect(found).toEqual([
      { rule, place: `${russian}:${at}:1`, message: `${message} — ${advice}` },
    ]);
  });

  it.each([
    ['{/* source: 81e60cd */}'],
    ['{/* source: main */}'],
    ['{/* Source: BLOB */}'],
    ['{/* source: BLOB use: BLOB */}'],
    ['{/* source: BLOB, use=BLOB */}'],
    ['{/* source: BLOB */}\n\nЕще текст.'],
  ])('of a stamp that cannot be read, %j', async (line) => {
    const { blob, found } = await withLastLine(line);
    const [written = ''] = line.replaceAll('BLOB', blob).split('\n');
    expect(found).toContainEqual({
      rule: 'provenance',
      place: `${russian}:39:1`,
      message: `\`${written.slice(0, 80)}\` is no stamp, expected the id of an English text, in the last line — remove it; if the translation is up to date, its last line is: {/* source: ${blob} */}`,
    });
    expect(found.map(({ rule }) => rule)).not.toContain('untracked');
  });

  it('takes a note about a source for no stamp', async () => {
    const { found } = await withLastLine('{/* source: Logto */}\n\nЕще текст.');
    expect(found).toContainEqual(expect.objectContaining({ rule: 'untracked' }));
  });

  it('of a stamp that names a text which nobody has', async () => {
    const { found } = await withLastLine(`{/* source: ${'0'.repeat(40)} */}`);
    expect(found).toMatchObject([
      {
        rule: 'provenance',
        message: `made from 000000000000, which is no text that git knows — bring the translation up to date and run: npm run translation -- stamp ${russian}`,
      },
    ]);
  });

  it('of a section that names such a text', async () => {
    const { found } = await withLastLine(`{/* source: BLOB use=${'0'.repeat(40)} */}`);
    expect(found).toMatchObject([{ rule: 'provenance' }]);
  });

  it('cannot tell in a shallow clone, or without git', async () => {
    const { repository } = await withLastLine(`{/* source: ${'0'.repeat(40)} */}`);
    repository.commit();
    repository.removeHistory();
    expect(await findings(repository)).toEqual([]);
  });
});

describe('with --base', () => {
  it('finds a stamp that was bumped without work, section by section', async () => {
    const repository = bumped();
    expect(await findings(repository, [], { base: 'base' })).toEqual([
      untouched('the text before the first heading'),
      untouched('section #use'),
    ]);
    repository.commit();
    expect(await findings(repository, [], { base: 'base' })).toHaveLength(2);
    expect(await findings(repository)).toEqual([]);
  });

  it('finds the one section of two that was left as it was', async () => {
    expect(await findings(bumped([open]), [], { base: 'base' })).toEqual([
      untouched('the text before the first heading'),
    ]);
  });

  it('finds a new layout to be no work', async () => {
    const layout: [string, string] = ['Затем снова', 'Затем\nснова'];
    expect(await findings(bumped([hour, layout]), [], { base: 'base' })).toMatchObject([
      { message: expect.stringContaining('section #use') },
    ]);
  });

  it('is content with work in every section', async () => {
    expect(await findings(bumped([hour, open]), [], { base: 'base' })).toEqual([]);
  });

  it('is content with a stamp for the section alone that was worked on', async () => {
    const repository = bumped([open]);
    const now = stampOf(repository.read(russian));
    const then = repository.git('rev-parse', `base:${page}`);
    repository.edit(russian, `source: ${now}`, `source: ${then} use=${now}`);
    expect(await findings(repository, [], { base: 'base' })).toEqual([]);
    repository.edit(russian, `use=${now}`, `use=${now} ""=${now}`);
    expect(await findings(repository, [], { base: 'base' })).toHaveLength(1);
  });

  it('is content with a reason', async () => {
    const repository = bumped([open]);
    repository.edit(russian, '{/* source', '{/* unchanged: said so before */}\n{/* source');
    expect(await findings(repository, [], { base: 'base' })).toEqual([]);
    repository.commit();
    repository.git('branch', '--force', 'base');
    repository.edit(page, 'an hour', 'two hours');
    repository.commit();
    const blob = repository.blob(page);
    repository.edit(russian, stampOf(repository.read(russian)), blob);
    expect(await findings(repository, [], { base: 'base' })).toHaveLength(1);
  });

  it('compares with the commit from which the branches went apart', async () => {
    const repository = bumped([hour, open]);
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'other', 'base');
    repository.edit(russian, 'десять минут', 'час');
    repository.edit(russian, 'Затем снова', 'Теперь');
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    expect(await findings(repository, [], { base: 'other' })).toEqual([]);
  });

  it('says that there is no such commit', async () => {
    const repository = new TestRepository();
    await expect(repository.run(check, [], { base: 'nowhere' })).rejects.toThrow(
      new Misuse('git knows no commit "nowhere"; fetch it, or name another.'),
    );
    await expect(repository.run(check, [], { base: '--help' })).rejects.toThrow(Misuse);
  });
});

describe('where the English of two versions is the same', () => {
  const older = 'i18n/ru/docusaurus-plugin-content-docs/version-3.x/guide/README.mdx';
  const olderEnglish = 'versioned_docs/version-3.x/guide/README.mdx';

  it('wants one translation', async () => {
    const repository = new TestRepository();
    repository.edit(older, 'Собственная', 'Своя');
    repository.edit(older, 'перезапустите', 'запустите'); // English is another one there
    expect(await findings(repository)).toEqual([
      {
        rule: 'same-in-versions',
        place: `${older}:14:1`,
        message: `section #prerequisites is translated otherwise than in ${russian}, from the same English — use one translation in both versions`,
      },
    ]);
  });

  it('wants nothing of a stale section, and of files that import other things', async () => {
    const repository = new TestRepository();
    repository.edit(older, 'Собственная', 'Своя');
    repository.edit(olderEnglish, 'An app', 'One app');
    for (const name of [older, olderEnglish]) {
      repository.edit(name, "'./_setup.mdx'", "'../guide/_setup.mdx'");
    }
    expect(await findings(repository)).toEqual([]);
  });
});

describe('reports', () => {
  const broken = () => {
    const repository = new TestRepository();
    repository.edit(russian, '# Добавьте вход', '# Добавьте <вход');
    repository.edit(german, 'eigenes [Konto](/)', 'eigenes [Konto](/nowhere)');
    return repository;
  };

  it('for the terminal: findings, a table, and what to do', async () => {
    const { exitCode, output } = await broken().run(check);
    expect(exitCode).toBe(1);
    const lines = output.split('\n');
    expect(lines.find((line) => line.startsWith(russian))).toMatch(
      /^i18n\/ru\/\S+\/README\.mdx:10:17 {2}.* — correct the text here {2}invalid-mdx$/,
    );
    const table = lines.slice(lines.indexOf('') + 1, lines.lastIndexOf(''));
    expect(table[0]).toMatch(/^rule +findings {2}files$/);
    expect(table).toContainEqual(expect.stringMatching(/^invalid-mdx +1 +1$/));
    expect(table.at(-1)).toMatch(/^in all +\d+ +2$/);
    expect(lines.at(-1)).toMatch(/npm run translation -- fix$|^None of these/);
  });

  it('for GitHub: a command for each line', async () => {
    const { output } = await broken().run(check, ['i18n/ru'], { format: 'github' });
    expect(output).toMatch(/^::error file=i18n\/ru\/\S+,line=10,col=17,title=invalid-mdx::/);
    expect(output.split('\n')).toHaveLength(1);
  });

  it('as JSON', async () => {
    const { output } = await broken().run(check, ['i18n/ru'], { format: 'json' });
    expect(JSON.parse(output)).toEqual({
      findings: [
        {
          rule: 'invalid-mdx',
          path: russian,
          line: 10,
          column: 17,
          message: expect.stringContaining(' — correct the text here'),
          fixable: false,
        },
      ],
    });
  });

  it('about files and folders that are asked for, by any of their names', async () => {
    const repository = broken();
    for (const name of [russian, repository.path(russian), 'i18n/ru', './i18n/ru/']) {
      expect(await findings(repository, [name])).toMatchObject([{ rule: 'invalid-mdx' }]);
    }
    expect(await findings(repository, [inLocale('ru', 'docs/README.mdx')])).toEqual([]);
    expect(await findings(repository, ['i18n/ru', german])).toHaveLength(
      (await findings(repository)).length,
    );
  });

  it('nothing where the format or a file is wrong', async () => {
    const repository = new TestRepository();
    await expect(repository.run(check, [], { format: 'xml' })).rejects.toThrow(
      new Misuse('There is no format "xml"; there are terminal, github, json.'),
    );
    await expect(repository.run(check, [], { format: 'toString' })).rejects.toThrow(Misuse);
    await expect(repository.run(check, ['i18n/nowhere'])).rejects.toThrow(
      new Misuse('There is no file i18n/nowhere.'),
    );
  });
});
