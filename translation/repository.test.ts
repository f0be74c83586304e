import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { check } from './commands/check';
import { fix } from './commands/fix';
import { stamp } from './commands/stamp';
import { status } from './commands/status';
import { Project } from './project';
import { fileStates } from './provenance/state';
import { Repository } from './repository';
import { TestRepository } from './test-repository';
import { inLocale } from './test-site';

const page = 'docs/guide/README.mdx';
const russian = inLocale('ru', page);

it('reads texts of earlier by their ids, and knows which it has not', () => {
  const files = new TestRepository({ 'docs/empty.mdx': '', 'docs/other.mdx': 'ä\n中\0🎉' });
  const repository = new Repository(files.dir);
  const ids = ['docs/other.mdx', 'docs/empty.mdx', page].map((name) => files.blob(name));
  const commit = files.git('rev-parse', 'HEAD');
  repository.load([...ids, '0'.repeat(40), commit, ids[0] ?? '']);
  const [other, empty, text] = ids.map((id) => repository.blob(id));
  expect([other, empty]).toEqual(['ä\n中\0🎉', '']);
  expect(text).toBe(files.read(page));
  expect(repository.blob('0'.repeat(40))).toBeUndefined();
  expect(repository.blob(commit)).toBeUndefined();
});

it('remembers a text that is in no commit', () => {
  const { dir } = new TestRepository();
  new Repository(dir).remember('One.\r\nTwo.\r\n');
  const id = execFileSync('git', ['hash-object', '--stdin'], { input: 'One.\nTwo.\n' });
  expect(new Repository(dir).blob(String(id).trim())).toBe('One.\nTwo.\n');
});

it('lists files that differ from a commit, whatever their names are', () => {
  const files = new TestRepository({ 'docs/ä "b".mdx': 'One.\n' });
  files.write({ 'docs/ä "b".mdx': 'Two.\n', 'docs/new\t\n.mdx': 'New.\n', [russian]: null });
  expect(new Repository(files.dir).changedSince('HEAD')).toEqual(
    new Set(['docs/ä "b".mdx', 'docs/new\t\n.mdx', russian]),
  );
});

it('takes nothing for a commit that is an option', () => {
  const repository = new Repository(new TestRepository().dir);
  expect(repository.resolve('HEAD')).toMatch(/^[0-9a-f]{40}$/);
  expect(['--all', '', 'nowhere', '-h'].map((name) => repository.resolve(name))).toEqual(
    Array(4).fill(undefined),
  );
});

it('knows what English has been in the history of a commit, not elsewhere', async () => {
  const files = new TestRepository();
  const first = files.blob(page);
  files.edit(page, 'ten minutes', 'an hour');
  files.commit();
  files.git('checkout', '--quiet', '-b', 'stranger', 'HEAD~');
  files.edit(page, 'ten minutes', 'a year');
  files.commit();
  const strange = files.blob(page);
  const translation = files.blob(russian);
  files.git('checkout', '--quiet', 'main');
  const project = await files.project();
  expect(project.isEnglish(first, 'HEAD')).toBe(true);
  expect(project.isEnglish(files.blob(page), 'HEAD')).toBe(true);
  expect(project.isEnglish(strange, 'HEAD')).toBe(false);
  expect(project.isEnglish(strange, 'stranger')).toBe(true);
  expect(project.isEnglish(translation, 'HEAD')).toBe(false);
});

it('works in a folder of a larger repository', async () => {
  const files = new TestRepository({}, 'docs/site');
  files.git('branch', 'base');
  files.edit(page, "['openid']", "['email']");
  files.edit(page, 'ten minutes', 'an hour');
  await expect(files.run(stamp, [russian])).rejects.toThrow('not committed');
  files.commit();
  await files.run(fix);
  await expect(files.run(stamp, [russian])).rejects.toThrow('and the translation has not');
  files.edit(russian, 'десять минут', 'час');
  await files.run(stamp, [russian]);
  expect(files.changed.map((name) => name.replace('docs/site/', ''))).toEqual([
    inLocale('de', page),
    russian,
  ]);
  expect((await files.run(check, [], { base: 'base' })).output).toBe('Nothing is wrong.');
  files.git('checkout', '--quiet', 'HEAD', '--', russian);
  const [old = ''] = /\w{40}/.exec(files.read(russian)) ?? [];
  files.edit(russian, old, files.blob(page));
  expect((await files.run(check, [], { base: 'base' })).output).toContain(
    'the text before the first heading follows the newer English, but it is as before',
  );
});

it('tells fresh from stale in a shallow clone, and finds nothing wrong with it', async () => {
  const files = new TestRepository();
  files.edit('docs/README.mdx', 'first', 'now');
  files.commit();
  const clone = fs.mkdtempSync(path.join(os.tmpdir(), 'translation-clone-'));
  onTestFinished(() => fs.rmSync(clone, { recursive: true }));
  files.git('clone', '--quiet', '--depth=1', `file://${files.dir}`, clone);
  const repository = new Repository(clone);
  expect([repository.hasHistory, repository.isComplete]).toEqual([true, false]);
  const project = await Project.read(clone);
  const stale = fileStates(project, ['ru']).filter(({ state }) => state !== 'fresh');
  expect(stale).toMatchObject([{ state: 'stale', source: 'docs/README.mdx', staleSections: [] }]);
  const call = { siteDir: clone, project: () => Project.read(clone), progress: () => {} };
  const printed: string[] = [];
  await check.run({ ...call, args: [], options: {}, print: (text) => printed.push(text) });
  expect(printed).toEqual(['Nothing is wrong.']);
});

it('works in a repository without a commit', async () => {
  const files = new TestRepository();
  files.removeHistory();
  files.git('init', '--quiet', '--template=');
  expect(new Repository(files.dir).hasHistory).toBe(false);
  expect((await files.run(check)).output).toBe('Nothing is wrong.');
  expect((await files.run(status, [], { locale: 'ru' })).output).toContain('18 of 18');
  expect((await files.run(stamp, [russian])).exitCode).toBe(0);
});
