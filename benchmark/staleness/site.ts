import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Edit } from './edits';
import { english, type JudgedLocale, locales, settings, translationOf } from './pages';

/** Copying and deleting many small files is much slower in Node.js, and would have to be waited for. */
const run = promisify(execFile);
const ours = path.resolve(__dirname, '../..');
const stampLine = /(\{\/\* unchanged.*\n)*\{\/\* source: .* \*\/\}\s*$/;
const firstHour = Date.UTC(2026, 0, 1) / 1000;

/** Nothing of the machine: no settings, hooks, signatures or surroundings of git. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  NODE_ENV: process.env.NODE_ENV,
  GIT_CONFIG_GLOBAL: os.devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
});

/** A throw-away site with some of our pages, in a git repository of its own. */
export class Site {
  /** Hours since the first commit: every commit comes one later, on every machine. */
  private hours = 0;

  private constructor(
    readonly dir: string,
    private readonly root: string,
  ) {}

  /** The site before anything happens: English and its translations, all of them up to date. */
  static fromOurPages(): Site {
    const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'staleness-')));
    const site = new Site(path.join(root, 'first'), root);
    fs.mkdirSync(site.dir);
    site.git('init', '--quiet', '--initial-branch=main', '--template=');
    site.git('config', 'user.name', 'Benchmark');
    site.git('config', 'user.email', 'benchmark@example.com');
    for (const [name, text] of Object.entries(settings)) {
      site.write(name, text ?? fs.readFileSync(path.join(ours, name), 'utf8'));
    }
    for (const name of english) {
      fs.cpSync(path.join(ours, name), site.path(name), { recursive: true });
    }
    site.pages.forEach((page) => {
      site.adoptTranslations(page);
    });
    site.commit();
    site.git('tag', 'base');
    site.git('gc', '--quiet'); // one file instead of many, since every scenario gets a copy
    return site;
  }

  /** Paths of all English files. */
  get pages(): string[] {
    return ['docs', 'fragments', 'versioned_docs'].flatMap((folder) =>
      fs
        .readdirSync(this.path(folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.mdx?$/.test(name))
        .map((name) => path.posix.join(folder, name)),
    );
  }

  /** Our translations of a page, stamped with our English; what is missing is English. */
  private adoptTranslations(page: string): void {
    for (const locale of locales) {
      const name = translationOf(page, locale);
      const file = [name, page].map((one) => path.join(ours, one)).find(fs.existsSync) ?? '';
      this.write(name, fs.readFileSync(file, 'utf8'));
    }
    this.declareFresh(page);
  }

  /** Says that translations were made from the English of now, without asking the toolkit. */
  declareFresh(page: string, languages: readonly JudgedLocale[] = locales): void {
    const blob = this.git('hash-object', page);
    for (const name of languages.map((locale) => translationOf(page, locale))) {
      const text = this.read(name).replace(stampLine, '').trimEnd();
      this.write(name, `${text}\n\n{/* source: ${blob} */}\n`);
    }
  }

  path(name: string): string {
    return path.join(this.dir, name);
  }

  read(name: string): string {
    return fs.readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    fs.mkdirSync(path.dirname(this.path(name)), { recursive: true });
    fs.writeFileSync(this.path(name), text);
  }

  /** Changes a file; an edit that changes nothing is a mistake of the scenario. */
  edit(name: string, edit: Edit): void {
    const text = this.read(name);
    const edited = edit(text);
    if (edited === text) {
      throw new Error(`the edit changes nothing in ${name}`);
    }
    this.write(name, edited);
  }

  move(from: string, to: string): void {
    fs.mkdirSync(path.dirname(this.path(to)), { recursive: true });
    fs.renameSync(this.path(from), this.path(to));
  }

  remove(name: string): void {
    fs.rmSync(this.path(name), { recursive: true });
  }

  git(...args: string[]): string {
    const env = { ...environment(), ...this.date(this.hours) };
    const options = { cwd: this.dir, env, encoding: 'utf8', stdio: 'pipe' } as const;
    return execFileSync('git', ['-c', `core.hooksPath=${os.devNull}`, ...args], options).trim();
  }

  /**
   * Commits everything.
   * @param hours when, if not an hour after the last commit
   */
  commit(hours?: number): void {
    const next = this.hours + 1;
    this.hours = hours ?? next;
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=A change');
    this.hours = next;
  }

  /** The same site, for something else to happen to it. */
  async copy(): Promise<Site> {
    const copy = this.another('copy');
    await run('cp', ['-R', `${this.dir}/.`, copy.dir]);
    return copy;
  }

  /** What somebody gets who clones the repository. */
  clone(...options: string[]): Site {
    this.git('config', 'uploadpack.allowFilter', 'true');
    const clone = this.another('clone');
    this.git('clone', '--quiet', ...options, `file://${this.dir}`, clone.dir);
    return clone;
  }

  /** What somebody gets who downloads an archive of the files. */
  archive(): Site {
    const archive = this.clone('--depth=1');
    archive.remove('.git');
    return archive;
  }

  /** The site as a folder of the repository; it was moved there. */
  within(folder: string): Site {
    return new Site(this.path(folder), this.root);
  }

  async delete(): Promise<void> {
    await run('rm', ['-rf', this.dir]);
  }

  /** Takes all sites away that this one began. */
  async deleteAll(): Promise<void> {
    await run('rm', ['-rf', this.root]);
  }

  private another(kind: string): Site {
    const site = new Site(fs.mkdtempSync(path.join(this.root, `${kind}-`)), this.root);
    site.hours = this.hours;
    return site;
  }

  private date(hours: number) {
    const date = `${firstHour + hours * 3600} +0000`;
    return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  }
}
