import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../src/content/parse';
import { anyData, anyText, damaged, seeded } from './any-text';
import { checkTranslations, type FixableFinding } from './check';
import { Misuse } from './commands/command';
import { diff } from './commands/diff';
import { fix } from './commands/fix';
import { fixOnce } from './fix';
import { readManifest } from './manifest';
import { fileStates } from './provenance/state';
import { TestRepository } from './test-repository';
import { inLocale, testSite } from './test-site';

const page = 'docs/guide/README.mdx';
const setup = 'docs/guide/_setup.mdx';
const reading = 'fragments/_reading.md';
const english = [page, setup, reading];
const translations = english.map((name) => inLocale('ru', name));

const data = [
  'code.json',
  'docusaurus-plugin-content-docs/current.json',
  'docusaurus-theme-classic/navbar.json',
  'messages.lock.json',
  'glossary.yml',
].map((name) => `i18n/ru/${name}`);

const patience = 120_000 * Number(process.env.RUNS ?? 1);

/** The end of a translated file, which may follow a text or not. */
const endOf = (text: string | null | undefined): string =>
  /\n\{\/\* source: .*\n$/.exec(text ?? '')?.[0] ?? '';

/** One of some files, and any text for it, which may have much in common with the one it has. */
const textOfOne = (names: string[]) =>
  fc
    .constantFrom(...names)
    .chain((name) => fc.tuple(fc.constant(name), fc.oneof(anyText, damaged(testSite[name] ?? ''))));

/** Lines of a text, as programs that know other line ends count them, and as those that do not. */
const countings = (text: string) => [/\n/, /\r\n|\r|\n/].map((end) => text.split(end));

function expectInside({ path, line, column }: FixableFinding, repository: TestRepository): void {
  expect(path).toMatch(/^i18n(\/|$)/);
  const file = repository.path(path);
  const isText = fs.existsSync(file) && fs.statSync(file).isFile();
  const places = countings(isText ? repository.read(path) : '').map((lines) => {
    const length = lines[line - 1]?.length;
    return length !== undefined && column >= 1 && column <= length + 1;
  });
  expect(!isText || places.includes(true), `${path}:${line}:${column}`).toBe(true);
}

const isReadable = async (text: string): Promise<boolean> =>
  parseMarkdown(text).then(
    () => true,
    () => false,
  );

/** All that the toolkit does with the files as they are. */
async function survive(repository: TestRepository): Promise<FixableFinding[]> {
  const project = await repository.project();
  const findings = await checkTranslations(project, { base: 'HEAD' });
  for (const finding of findings) {
    expectInside(finding, repository);
  }
  fileStates(project);
  await readManifest(repository.dir);
  return findings;
}

/** What is mended stays so, and no file that can be read becomes one that cannot. */
async function mend(repository: TestRepository): Promise<void> {
  const texts = (await repository.project()).translations.map(({ name, text }) => ({ name, text }));
  await repository.run(fix);
  for (const { name, text } of texts.filter((file) => repository.exists(file.name))) {
    const now = repository.read(name);
    if (now !== text && (await isReadable(text))) {
      await parseMarkdown(now);
    }
  }
  const more = await fixOnce(await repository.project(), () => true);
  expect(more.join('\n')).toBe('');
}

async function compare(repository: TestRepository, name: string): Promise<void> {
  await repository.run(diff, [name]).catch((problem: unknown) => {
    if (!(problem instanceof Misuse)) {
      throw problem;
    }
  });
}

it(
  'works with any text as a translation, and says where it cannot be read',
  async () => {
    const repository = new TestRepository();
    await fc.assert(
      fc
        .asyncProperty(textOfOne(translations), fc.boolean(), async ([name, text], isStamped) => {
          repository.write({ [name]: text + (isStamped ? endOf(testSite[name]) : '') });
          const written = repository.read(name);
          const findings = (await survive(repository)).filter(({ path }) => path === name);
          if (!(await isReadable(written))) {
            expect(findings.map(({ rule }) => rule)).toContain('invalid-mdx');
          }
          await compare(repository, name);
          await mend(repository);
        })
        .afterEach(() => repository.reset()),
      {
        ...seeded(15),
        examples: [
          [[translations[0] ?? '', ''], true],
          [[translations[0] ?? '', '---\ntitle: A\n---\nText.\n'], true],
          [[translations[0] ?? '', '---\ntitle: A\n---\n\0Text.\n'], true],
          [[translations[0] ?? '', '---js\nglobalThis.wasRun = true\n---\n\n# A\n'], true],
          [[translations[0] ?? '', '---\nkeywords: &a [*a]\n---\n\0---\n\n# A\n'], true],
          [[translations[1] ?? '', '\nimport A from "\\0.mdx";\n\n<A />\n---\na: b\n---\n'], true],
        ],
      },
    );
  },
  patience,
);

it(
  'works with any text as English',
  async () => {
    const repository = new TestRepository();
    await fc.assert(
      fc
        .asyncProperty(textOfOne(english), async ([name, text]) => {
          // a translation can have no such characters, and all code of English: that never ends
          repository.write({ [name]: text.replace(/[\p{Cf}\0]/gu, '') });
          await survive(repository);
          await compare(repository, inLocale('ru', name));
          await mend(repository);
        })
        .afterEach(() => repository.reset()),
      {
        ...seeded(10),
        examples: [[[page, '---js\n']], [[setup, '```']], [[page, '---\nslug: 5\n---\n\n# A\n']]],
      },
    );
  },
  patience,
);

it(
  'works with any text where data is expected',
  async () => {
    const repository = new TestRepository({
      'sidebars.ts':
        "export default { docs: [{ type: 'category', label: 'Guides', items: ['guide/README', 'README'] }] };\n",
      'docusaurus.config.ts':
        "export default { themeConfig: { navbar: { title: 'Docs', items: [{ to: '/', label: 'Home' }] } } };\n",
    });
    await fc.assert(
      fc
        .asyncProperty(fc.constantFrom(...data), anyData, async (name, text) => {
          repository.write({ [name]: text });
          const findings = await survive(repository);
          if (!isData(repository.read(name)) && name.endsWith('.json')) {
            expect(findings.map(({ path }) => path)).toContain(name);
          }
          await mend(repository);
        })
        .afterEach(() => repository.reset()),
      { ...seeded(15), examples: [['i18n/ru/glossary.yml', '*/}---js\n{ "title":']] },
    );
  },
  patience,
);

it.each<[name: string, make: (file: string) => void]>([
  ['a folder', (file) => fs.mkdirSync(file)],
  ['a link to nowhere', (file) => fs.symlinkSync('nowhere', file)],
  ['a link to itself', (file) => fs.symlinkSync(file, file)],
  ['a link in a circle', (file) => fs.symlinkSync('..', file)],
  ['a link out of the site', (file) => fs.symlinkSync('/', file)],
])(
  'works with %s in the place of anything',
  async (kind, make) => {
    const repository = new TestRepository();
    const together = [
      [...translations, ...data],
      ['i18n/ru/docusaurus-plugin-content-docs'],
      ['i18n/ru'],
    ];
    for (const names of together) {
      for (const file of names.map((name) => repository.path(name))) {
        fs.rmSync(file, { recursive: true, force: true });
        fs.mkdirSync(path.dirname(file), { recursive: true });
        make(file);
      }
      const findings = await survive(repository);
      for (const name of names) {
        const rules = findings.filter((finding) => finding.path === name).map(({ rule }) => rule);
        expect(rules).toEqual(kind === 'a folder' ? [] : ['symbolic-link']);
      }
      await repository.run(fix);
      for (const name of names) {
        fs.rmSync(repository.path(name), { recursive: true });
      }
      repository.reset();
    }
  },
  60_000,
);

function isData(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
