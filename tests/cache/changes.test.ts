import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SiteCopy } from '../support/site-copy';

const docs = 'i18n/ru/docusaurus-plugin-content-docs';
const partial = `${docs}/current/next-app-router/_guide-tip.mdx`;
const fragment = `${docs}/fragments/_further-readings.md`;
const page = 'concepts/opaque-token.mdx';

let site: SiteCopy;
beforeAll(async () => {
  site = new SiteCopy();
  site.keepLocales('en', 'ru');
  site.commit();
  site.remove(partial);
  site.remove(fragment);
  await built();
});
afterAll(() => site.delete());

/** Builds what changed. */
async function built(): Promise<string> {
  const { isBuilt, output } = await site.startBuild().end;
  expect(isBuilt, output).toBe(true);
  return output;
}

const timeOf = (name: string) => fs.statSync(site.path(name)).mtimeMs;

/** Builds the same in another place, where nothing was built before. */
async function expectAsFromNothing(): Promise<void> {
  const other = new SiteCopy(site.dir);
  const { isBuilt, output } = await other.buildFromNothing('en', 'ru');
  expect(isBuilt, output).toBe(true);
  expect(site.digests('build')).toEqual(other.digests('build'));
  await other.delete();
}

/** Changes something, and expects of the next build what a build from nothing makes. */
async function afterChange(change: () => void): Promise<void> {
  const before = site.digests('build');
  change();
  await built();
  expect(site.digests('build')).not.toEqual(before);
  await expectAsFromNothing();
}

it('does nothing where nothing changed, though files were written again', async () => {
  site.write('docs/README.mdx', site.read('docs/README.mdx'));
  expect(await built()).toContain('Ran 0 scripts');
});

it('builds a language alone whose page changed', async () => {
  const times = () => ['en', 'ru/ru'].map((name) => timeOf(`.build/languages/${name}/index.html`));
  const [english, russian] = times();
  site.replace(`${docs}/current/troubleshooting.mdx`, '# ', '# Слово: ');
  await built();
  const [englishNow, russianNow] = times();
  expect(englishNow).toBe(english);
  expect(russianNow).not.toBe(russian);
  await expectAsFromNothing();
});

it('shows a partial and a fragment that are added, changed, deleted', async () => {
  await afterChange(() => {
    site.write(partial, ':::tip\n\nПервая редакция. См. [главную](../README.mdx).\n\n:::\n');
    site.write(fragment, '- [Первый список](../current/README.mdx)\n');
  });
  expect(site.read('build/ru/quick-starts/next-app-router.html')).toContain('Первая редакция');
  await afterChange(() => {
    site.replace(partial, 'Первая', 'Вторая');
    site.replace(fragment, 'Первый', 'Второй');
  });
  await afterChange(() => {
    site.remove(partial);
    site.remove(fragment);
  });
});

it('shows English that changed below a page that is not translated', async () => {
  await afterChange(() => site.remove(`${docs}/current/${page}`));
  await afterChange(() => site.replace(`docs/${page}`, '## ', 'New words.\n\n## '));
  expect(site.read(`build/ru/${page.replace('.mdx', '.html')}`)).toContain('New words.');
});

it('shows a changed rule for Markdown', async () => {
  await afterChange(() =>
    site.replace('src/remark/sequence-diagram/index.ts', "'sequence__text'", "'sequence__words'"),
  );
});

it('shows a changed theme, style, config, list of languages, message and file', async () => {
  await afterChange(() => {
    site.replace(
      'src/theme/NotFound/Content/index.tsx',
      '<nav className',
      '<nav title="1" className',
    );
  });
  await afterChange(() =>
    site.write('src/css/site.css', `${site.read('src/css/site.css')}\nb{top:1px}\n`),
  );
  await afterChange(() => site.replace('docusaurus.config.ts', "label: 'GitHub'", "label: 'Code'"));
  await afterChange(() =>
    site.replace('i18n/locales.ts', "label: 'Русский'", "label: 'По-русски'"),
  );
  await afterChange(() =>
    site.replace('i18n/ru/docusaurus-theme-classic/navbar.json', 'Документация', 'Документы'),
  );
  await afterChange(() => site.write('static/new.txt', 'new'));
});

it('builds all anew for another version of a package', async () => {
  site.replace('package-lock.json', '"name": "logto-docs"', '"name": "logto"');
  expect(await built()).toMatch(/Ran [1-9]\d* scripts and skipped 0/);
});

it('is right after a build that was killed, which leaves the last site as it was', async () => {
  const before = site.digests('build');
  site.replace('docs/README.mdx', 'step by step', 'one by one');
  const { child, end } = site.startBuild();
  // a task begins by deleting what it made the last time
  await expect.poll(() => site.exists('.build/languages/ru/ru/index.html')).toBe(false);
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await end;
  expect(site.digests('build')).toEqual(before);
  await built();
  await expectAsFromNothing();
});

it('is right after two builds at once', async () => {
  site.replace('docs/README.mdx', 'one by one', 'side by side');
  const both = await Promise.all([site.startBuild().end, site.startBuild().end]);
  expect(both.map(({ isBuilt }) => isBuilt)).toEqual([true, true]);
  await expectAsFromNothing();
});
