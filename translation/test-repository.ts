import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Command } from './commands/command';
import { Project } from './project';
import { type Files, testSite } from './test-site';

const settings = `
[user]
  name = Test
  email = test@example.com
[commit]
  gpgSign = false
[core]
  autocrlf = false
`;

/** A small site in a git repository with one commit; the test that makes it takes it away. */
export class TestRepository {
  /** Root of the site. */
  readonly dir: string;

  /** @param folder in which the site lies, if it is not all that the repository has */
  constructor(changes: Files = {}, folder = '.') {
    const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'translation-test-')));
    onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
    this.dir = path.join(root, folder);
    fs.mkdirSync(this.dir, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main', '--template=', root);
    fs.appendFileSync(path.join(root, '.git/config'), settings);
    this.write({ ...testSite, ...changes });
    this.commit();
  }

  git(...args: string[]): string {
    const nobodys = { GIT_CONFIG_GLOBAL: os.devNull, GIT_CONFIG_NOSYSTEM: '1' };
    const env = { ...process.env, ...nobodys };
    return execFileSync('git', args, { cwd: this.dir, env, encoding: 'utf8' }).trim();
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=A change');
  }

  /** Blob id of a file in the last commit. */
  blob(name: string): string {
    return this.git('rev-parse', `HEAD:./${name}`);
  }

  /** Puts everything back to the last commit. */
  reset(): void {
    this.git('reset', '--quiet', '--hard');
    this.git('clean', '--quiet', '--force', '-d');
  }

  /** As if the files came in an archive. */
  removeHistory(): void {
    fs.rmSync(this.path('.git'), { recursive: true });
  }

  path(name: string): string {
    return path.join(this.dir, name);
  }

  read(name: string): string {
    return fs.readFileSync(this.path(name), 'utf8');
  }

  exists(name: string): boolean {
    return fs.existsSync(this.path(name));
  }

  write(files: Files): void {
    for (const [name, text] of Object.entries(files)) {
      if (text === null) {
        fs.rmSync(this.path(name), { force: true });
      } else {
        fs.mkdirSync(path.dirname(this.path(name)), { recursive: true });
        fs.writeFileSync(this.path(name), text);
      }
    }
  }

  /** Replaces one piece of a text, which has to be there. */
  edit(name: string, from: string, to: string): void {
    const text = this.read(name);
    if (!text.includes(from)) {
      throw new Error(`${name} has no "${from}"`);
    }
    this.write({ [name]: text.replace(from, () => to) });
  }

  /** Files that differ from the last commit. */
  get changed(): string[] {
    return this.git('status', '--porcelain', '--untracked-files=all', '-z')
      .split('\0')
      .filter(Boolean)
      .map((line) => line.replace(/^.?. /, ''))
      .sort();
  }

  project(): Promise<Project> {
    return Project.read(this.dir);
  }

  /** Runs a command as the command line does. */
  async run(
    command: Command,
    args: string[] = [],
    options: Record<string, string | undefined> = {},
  ): Promise<{ exitCode: number; output: string }> {
    const printed: string[] = [];
    const exitCode = await command.run({
      siteDir: this.dir,
      project: () => this.project(),
      args,
      options,
      print: (text) => printed.push(text),
      progress: () => {},
    });
    return { exitCode, output: printed.join('\n') };
  }
}
