import { expect, it } from 'vitest';
import { TestRepository } from '../test-repository';
import { inLocale, made } from '../test-site';
import { check } from './check';
import { Misuse } from './command';
import { create } from './new';
import { status } from './status';

const page = 'docs/guide/README.mdx';
const older = 'versioned_docs/version-3.x/guide/README.mdx';

it('makes a page and all that it imports, ready to translate', async () => {
  const repository = new TestRepository();
  const { exitCode, output } = await repository.run(create, ['fr', page]);
  expect(exitCode).toBe(0);
  const names = [page, 'fragments/_reading.md', 'docs/guide/_setup.mdx', 'docs/guide/_tip.mdx'].map(
    (name) => inLocale('fr', name),
  );
  expect(repository.changed).toEqual([...names].sort());
  expect(output.split('\n')).toEqual([
    `${names[0]}  5 of 5 sections to translate`,
    `${names[1]}  1 of 1 sections to translate`,
    `${names[2]}  2 of 2 sections to translate`,
    `${names[3]}  1 of 1 sections to translate`,
    '',
    'Translate them, then: npm run translation -- check i18n/fr',
  ]);
  for (const english of ['fragments/_reading.md', 'docs/guide/_setup.mdx', 'docs/guide/_tip.mdx']) {
    const text = repository.read(english);
    expect(repository.read(inLocale('fr', english))).toBe(made(text, text));
  }
});

it('leaves out front matter that comes from English', async () => {
  const repository = new TestRepository();
  repository.edit(
    page,
    'app_type',
    "slug: /guide\nsidebar_custom_props:\n  logoFilename: 'a.svg'\napp_type",
  );
  await repository.run(create, ['fr', page]);
  const draft = repository.read(inLocale('fr', page));
  expect(draft.split('\n\n')[0]).toBe(
    '---\nsidebar_label: Guide\ndescription: Adds sign-in to an app.\napp_type: Traditional web\n---',
  );
  const { output } = await repository.run(status, [], { locale: 'fr' });
  expect(output).not.toContain(page);
});

it('takes what another version has translated from the same English', async () => {
  const repository = new TestRepository();
  const { output } = await repository.run(create, ['de', older]);
  expect(output).toContain(
    `${inLocale('de', older)}  1 of 5 sections to translate, 4 taken from another version`,
  );
  const sections = (name: string) => repository.read(name).split(/\n(?=## |\{\/\*)/);
  const [draft, english, german] = [inLocale('de', older), older, inLocale('de', page)].map(
    sections,
  );
  expect(draft?.slice(0, 3)).toEqual(german?.slice(0, 3));
  expect(draft?.[3]).toBe(english?.[3]);
  expect(draft?.[4]).toBe(german?.[4]);
  const setup = 'versioned_docs/version-3.x/guide/_setup.mdx';
  expect(repository.read(inLocale('de', setup))).toBe(
    repository.read(inLocale('de', 'docs/guide/_setup.mdx')),
  );
});

it('takes nothing that is stale there', async () => {
  const repository = new TestRepository();
  for (const name of [page, older]) {
    repository.edit(name, 'An app', 'One app');
  }
  const { output } = await repository.run(create, ['de', older]);
  expect(output).toContain('2 of 5 sections to translate');
  expect(repository.read(inLocale('de', older))).toContain('One app');
});

it('takes no imports of a version that imports other files', async () => {
  const repository = new TestRepository();
  repository.edit(older, "'./_setup.mdx'", "'../guide/_setup.mdx'");
  await repository.run(create, ['de', older]);
  const draft = repository.read(inLocale('de', older));
  expect(draft).toContain("import Setup from '../guide/_setup.mdx';");
  expect(draft).toContain('# Add sign-in');
});

it.each([
  ['the English file', page],
  ['that file, as shells complete it', `./${page}`],
  ['the file to be', inLocale('fr', page)],
  ['the address', '/guide'],
])('understands the page by %s', async (_, name) => {
  const repository = new TestRepository();
  await repository.run(create, ['fr', name]);
  expect(repository.exists(inLocale('fr', page))).toBe(true);
});

it('understands the address of a page in another version, and of a page with a slug', async () => {
  const repository = new TestRepository();
  await repository.run(create, ['fr', '/3.x/guide']);
  await repository.run(create, ['fr', '/']);
  expect(repository.exists(inLocale('fr', older))).toBe(true);
  expect(repository.exists(inLocale('fr', page))).toBe(false);
  expect(repository.exists(inLocale('fr', 'docs/README.mdx'))).toBe(true);
});

it('makes a partial too, and changes nothing that is there', async () => {
  const repository = new TestRepository();
  repository.write({ [inLocale('ru', 'docs/guide/_tip.mdx')]: null });
  repository.commit();
  await repository.run(create, ['ru', 'docs/guide/_setup.mdx']);
  expect(repository.changed).toEqual([inLocale('ru', 'docs/guide/_tip.mdx')]);
  const { output } = await repository.run(create, ['ru', page]);
  expect(output).toBe(`Nothing is missing: ${page} and all that it imports is translated.`);
});

it('makes drafts that only lack translation', async () => {
  const repository = new TestRepository();
  await repository.run(create, ['fr', page]);
  const { output } = await repository.run(check, ['i18n/fr'], { format: 'json' });
  const { findings } = JSON.parse(output) as { findings: { rule: string }[] };
  // English has its own apostrophes
  const expected = new Set(['untranslated', 'typography']);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(expected);
});

it.each([
  [['xx', page], 'There is no language "xx"; there are ru, zh, de, pt, fr.'],
  [['en', page], 'There is no language "en"; there are ru, zh, de, pt, fr.'],
  [
    ['ru', 'docs/nowhere.mdx'],
    'There is no English page docs/nowhere.mdx; name its file (docs/next/README.mdx) or its address (/quick-starts/next).',
  ],
])('says what is wrong with %j', async (args, message) => {
  await expect(new TestRepository().run(create, args)).rejects.toThrow(new Misuse(message));
});
