import { expect, it } from 'vitest';
import { readManifest } from './manifest';
import { TestRepository } from './test-repository';
import { inLocale } from './test-site';

const page = 'docs/guide/README.mdx';
const setup = 'docs/guide/_setup.mdx';

async function stateOf(repository: TestRepository, locale: string, source = page) {
  const { pages } = await readManifest(repository.dir);
  return pages.find((one) => one.locale === locale && one.source === source);
}

it('has every page in every language, partials and fragments aside', async () => {
  const { pages } = await readManifest(new TestRepository().dir);
  expect(pages.map(({ locale, permalink, state }) => `${locale} ${permalink} ${state}`)).toEqual(
    ['ru', 'zh', 'de', 'pt', 'fr'].flatMap((locale) =>
      ['/guide', '/', '/3.x/guide'].map((permalink) => {
        const isThere = locale === 'ru' || (locale === 'de' && permalink === '/guide');
        return `${locale} ${permalink} ${isThere ? 'fresh' : 'missing'}`;
      }),
    ),
  );
});

it('counts the sections of a page with those of its partials', async () => {
  expect(await stateOf(new TestRepository(), 'ru')).toEqual({
    locale: 'ru',
    version: 'current',
    permalink: '/guide',
    englishTitle: 'Add sign-in',
    title: 'Добавьте вход',
    source: page,
    path: inLocale('ru', page),
    state: 'fresh',
    staleSections: [],
    sections: 7,
    freshSections: 7,
  });
});

it('names stale sections as readers see them, in the order of the page', async () => {
  const repository = new TestRepository();
  repository.edit(page, 'Then open', 'Now open');
  repository.edit(page, '## Use', '## Think \\{#think}\n\nWait.\n\n## Use');
  repository.edit(page, '## Further reading \\{#further-reading}\n\n<Reading />\n', '');
  repository.edit(setup, 'Run this', 'Run that');
  repository.edit('docs/guide/_tip.mdx', 'to anybody', 'to others');
  expect(await stateOf(repository, 'ru')).toMatchObject({
    state: 'stale',
    staleSections: [
      {
        id: 'install',
        title: 'Установка',
        kind: 'changed',
        changes: [{ before: 'Run this command:', after: 'Run that command:' }],
      },
      { id: 'configure', title: 'Настройка сервера', kind: 'changed' },
      { id: 'think', title: 'Think', kind: 'added' },
      { id: 'use', title: 'Использование', kind: 'changed' },
      { id: 'further-reading', title: 'Дополнительные материалы', kind: 'removed' },
    ],
    sections: 7,
    freshSections: 3,
  });
});

it('knows no stale section of a page that is not translated', async () => {
  const repository = new TestRepository();
  repository.edit(page, 'Then open', 'Now open');
  expect(await stateOf(repository, 'fr')).toMatchObject({
    title: undefined,
    state: 'missing',
    staleSections: [],
    freshSections: 0,
  });
});

it('knows no stale section without the English of then', async () => {
  const repository = new TestRepository();
  repository.edit('docs/README.mdx', 'first', 'now');
  repository.removeHistory();
  expect(await stateOf(repository, 'ru', 'docs/README.mdx')).toMatchObject({
    state: 'stale',
    staleSections: [],
    freshSections: 0,
  });
});

it('survives front matter of the wrong types', async () => {
  const repository = new TestRepository();
  repository.edit('docs/README.mdx', 'slug: /', 'slug: [1]\ntitle: { a: 1 }');
  expect(await stateOf(repository, 'ru', 'docs/README.mdx')).toMatchObject({ permalink: '/' });
});
