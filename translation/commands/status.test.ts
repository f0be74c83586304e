import { expect, it } from 'vitest';
import { blobId } from '../provenance/blob';
import { TestRepository } from '../test-repository';
import { inLocale, made } from '../test-site';
import { Misuse } from './command';
import { status } from './status';

const page = 'docs/guide/README.mdx';
const setup = 'docs/guide/_setup.mdx';
const tip = 'docs/guide/_tip.mdx';

/** Lines about Russian that are not about messages of the interface. */
async function russian(repository: TestRepository): Promise<string[]> {
  const { output } = await repository.run(status, [], { locale: 'ru' });
  return output.split('\n').map((line) => line.trim());
}

async function states(repository: TestRepository, locale = 'ru') {
  const { output } = await repository.run(status, [], { locale, format: 'json' });
  const { files } = JSON.parse(output) as { files: Record<string, unknown>[] };
  return files;
}

/** Files that are not fresh, with their sections and causes. */
const behind = async (repository: TestRepository) =>
  Object.fromEntries(
    (await states(repository))
      .filter(({ state }) => state !== 'fresh')
      .map(({ source, staleSections, causes }) => [source, [staleSections, causes]]),
  );

it('counts the sections of each language, and lists what is missing in the order of the sidebar', async () => {
  const repository = new TestRepository();
  const { exitCode, output } = await repository.run(status);
  expect(exitCode).toBe(0);
  expect(output).toContain('ru  100 %, 18 of 18 sections are up to date\n');
  const german = output.split('\n\n').find((part) => part.startsWith('de'));
  expect(german?.split('\n')).toEqual([
    'de  38 %, 7 of 18 sections are up to date',
    '  missing    fragments/_reading.md',
    '  missing    docs/guide/_tip.mdx',
    '  missing    docs/README.mdx',
    '  missing    versioned_docs/version-3.x/guide/README.mdx',
    '  missing    versioned_docs/version-3.x/guide/_setup.mdx',
    '  missing    versioned_docs/version-3.x/guide/_tip.mdx',
  ]);
  expect(output.split('\n\n').map((part) => part.slice(0, 2))).toEqual([
    'ru',
    'zh',
    'de',
    'pt',
    'fr',
  ]);
});

it('prints every file as JSON, by the interface', async () => {
  const repository = new TestRepository();
  repository.edit(page, 'ten minutes', 'an hour');
  repository.write({ [inLocale('ru', tip)]: null });
  const files = await states(repository);
  expect(files).toContainEqual({
    locale: 'ru',
    version: 'current',
    path: inLocale('ru', page),
    source: page,
    state: 'stale',
    staleSections: [''],
    causes: [page],
  });
  expect(files).toContainEqual({
    locale: 'ru',
    version: 'current',
    path: inLocale('ru', tip),
    source: tip,
    state: 'missing',
    staleSections: [],
    causes: [],
  });
  expect(files).toContainEqual({
    locale: 'ru',
    version: '3.x',
    path: 'i18n/ru/docusaurus-plugin-content-docs/version-3.x/guide/README.mdx',
    source: 'versioned_docs/version-3.x/guide/README.mdx',
    state: 'fresh',
    staleSections: [],
    causes: [],
  });
  expect(files.find(({ source }) => source === 'fragments/_reading.md')).toMatchObject({
    version: null,
    path: 'i18n/ru/docusaurus-plugin-content-docs/fragments/_reading.md',
  });
  expect(files.map(({ locale }) => locale)).not.toContain('de');
  expect(await states(repository, 'de')).toHaveLength(files.length);
});

it.each<[name: string, change: (repository: TestRepository) => void, expected: string[]]>([
  ['a word', (one) => one.edit(page, 'this into a file', 'that into a file'), ['use']],
  ['a title', (one) => one.edit(page, '# Add sign-in', '# Add sign-out'), ['']],
  ['front matter in words', (one) => one.edit(page, 'Traditional web', 'SPA'), ['']],
  ['code', (one) => one.edit(page, "['openid']", "['email']"), ['use']],
  ['a link', (one) => one.edit(page, '(/) of', '(/guide) of'), ['prerequisites']],
  [
    'two sections',
    (one) => {
      one.edit(page, 'An app', 'One app');
      one.edit(page, 'ten minutes', 'an hour');
    },
    ['', 'prerequisites'],
  ],
  [
    'a section that came',
    (one) => one.edit(page, '## Use', '## Think \\{#think}\n\nWait.\n\n## Use'),
    ['think'],
  ],
  [
    'a section that went',
    (one) => one.edit(page, /## Prereq[^#]*#[^#]*(?=## )/.exec(one.read(page))?.[0] ?? '', ''),
    ['prerequisites'],
  ],
  ['an id', (one) => one.edit(page, '{#use}', '{#usage}'), ['usage']],
])('tells which sections are stale by %s', async (_, change, sections) => {
  const repository = new TestRepository();
  change(repository);
  const expected = { [page]: [sections, [page]] };
  expect(await behind(repository)).toEqual(expected);
  repository.commit();
  expect(await behind(repository)).toEqual(expected);
});

it('takes a new layout for no change', async () => {
  const repository = new TestRepository();
  repository.edit(page, 'This guide takes', 'This guide\ntakes');
  repository.edit(page, '- An [account]', '* An [account]');
  repository.edit(page, '- An app', '* An app');
  repository.edit(page, 'app_type: Traditional web', 'app_type: "Traditional web"\nsdk: a');
  expect(await behind(repository)).toEqual({});
});

it('finds pages stale by what they import, however deep', async () => {
  const repository = new TestRepository();
  repository.edit(tip, 'to anybody', 'to others');
  expect(await behind(repository)).toEqual({
    [page]: [['set-up'], [tip]],
    [setup]: [['configure'], [tip]],
    [tip]: [[''], [tip]],
  });
  repository.edit('fragments/_reading.md', 'more', 'all');
  const reading = ['fragments/_reading.md'];
  expect(await behind(repository)).toMatchObject({
    [page]: [['set-up', 'further-reading'], [tip, ...reading].sort()],
    'versioned_docs/version-3.x/guide/README.mdx': [['further-reading'], reading],
  });
  expect((await russian(repository))[2]).toBe(
    `stale      ${inLocale('ru', 'fragments/_reading.md')}: the beginning`,
  );
  expect((await russian(repository))[1]).toBe(
    `stale      ${inLocale('ru', page)}: #set-up, #further-reading (by ${tip}, fragments/_reading.md)`,
  );
});

it('finds pages stale that import each other', async () => {
  const repository = new TestRepository();
  for (const name of [tip, inLocale('ru', tip)]) {
    const text = repository.read(name).replace(/\{\/\* source.*/, '');
    repository.write({ [name]: `import Setup from './_setup.mdx';\n\n${text}\n<Setup />\n` });
  }
  const blob = blobId(repository.read(tip));
  repository.edit(inLocale('ru', tip), '<Setup />', `<Setup />\n\n{/* source: ${blob} */}`);
  repository.edit(setup, 'Save the', 'Keep the');
  expect(await behind(repository)).toEqual({
    [page]: [['set-up'], [setup]],
    [setup]: [['configure'], [setup]],
    [tip]: [[''], [setup]],
  });
});

it('goes by the stamp of each section', async () => {
  const repository = new TestRepository();
  const name = inLocale('ru', page);
  const [, before = ''] = /source: (\w+)/.exec(repository.read(name)) ?? [];
  repository.edit(page, 'ten minutes', 'an hour');
  repository.edit(page, 'An app', 'One app');
  repository.commit();
  const after = repository.blob(page);
  repository.edit(name, `${before} */}`, `${before} prerequisites=${after} */}`);
  expect(await behind(repository)).toEqual({ [page]: [[''], [page]] });
  repository.edit(name, `prerequisites=${after}`, `prerequisites=${after} ""=${after}`);
  expect(await behind(repository)).toEqual({});
  repository.edit(name, `${before} `, `${after} use=${before} `);
  expect(await behind(repository)).toEqual({});
  repository.edit(page, 'Put this', 'Put that');
  expect(await behind(repository)).toEqual({ [page]: [['use'], [page]] });
});

it('knows no section without the English of then', async () => {
  const repository = new TestRepository();
  const name = inLocale('ru', page);
  repository.write({ [name]: made(repository.read(name), 'never seen') });
  expect(await behind(repository)).toEqual({ [page]: [[], [page]] });
  expect(await russian(repository)).toContain(
    `stale      ${name}: nobody knows which sections, without history`,
  );
  expect((await russian(repository))[0]).toBe('ru  72 %, 13 of 18 sections are up to date');
});

it('needs no git to tell fresh from stale', async () => {
  const repository = new TestRepository();
  repository.edit('fragments/_reading.md', 'more', 'all');
  repository.removeHistory();
  const reading = 'fragments/_reading.md';
  expect(await behind(repository)).toEqual({
    [reading]: [[], [reading]],
    [page]: [['further-reading'], [reading]],
    'versioned_docs/version-3.x/guide/README.mdx': [['further-reading'], [reading]],
  });
});

it('names files without a stamp', async () => {
  const repository = new TestRepository();
  const name = inLocale('ru', tip);
  repository.write({ [name]: repository.read(name).replace(/\{\/\* source.*/, '') });
  expect(await behind(repository)).toEqual({ [tip]: [[], []] });
  expect(await russian(repository)).toEqual([
    'ru  94 %, 17 of 18 sections are up to date',
    `untracked  ${name}`,
  ]);
});

it('follows an English file that was moved', async () => {
  const repository = new TestRepository();
  const moved = 'docs/start/here.mdx';
  repository.write({ [moved]: repository.read('docs/README.mdx'), 'docs/README.mdx': null });
  const path = inLocale('ru', 'docs/README.mdx');
  expect(await russian(repository)).toContain(
    `orphaned   ${path}: docs/README.mdx is gone, renamed to ${moved}`,
  );
  expect((await states(repository)).find((one) => one.state === 'orphaned')).toMatchObject({
    path,
    source: 'docs/README.mdx',
    renamedTo: moved,
  });
});

it('names an English file that is gone', async () => {
  const repository = new TestRepository();
  repository.write({ 'docs/README.mdx': null });
  const path = inLocale('ru', 'docs/README.mdx');
  expect(await russian(repository)).toContain(`orphaned   ${path}: docs/README.mdx is gone`);
});

it.each([
  [{ locale: 'xx' }, 'There is no language "xx"; there are ru, zh, de, pt, fr.'],
  [{ locale: 'en' }, 'There is no language "en"; there are ru, zh, de, pt, fr.'],
  [{ format: 'github' }, 'There is no format "github"; there are terminal and json.'],
])('says what is wrong with %j', async (options, message) => {
  await expect(new TestRepository().run(status, [], options)).rejects.toThrow(new Misuse(message));
});
