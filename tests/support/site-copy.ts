import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { freePort } from '../../samples/harness/free-port';
import { filesIn } from '../../src/content/source';

const root = path.resolve(__dirname, '../..');
const copied = [
  'docs',
  'fragments',
  'i18n',
  'samples',
  'src',
  'static',
  'translation',
  'docusaurus.config.ts',
  'package.json',
  'package-lock.json',
  'sidebars.ts',
  'tsconfig.json',
  'versioned_docs',
  'versioned_sidebars',
  'versions.json',
];

/** A throw-away copy of the site, for tests that change and build it. */
export class SiteCopy {
  readonly dir = fs.mkdtempSync(path.join(os.tmpdir(), 'site-copy-'));
  private servers: ChildProcess[] = [];

  /** @param from the site, or a copy of it */
  constructor(from = root) {
    for (const name of copied.filter((name) => fs.existsSync(path.join(from, name)))) {
      fs.cpSync(path.join(from, name), path.join(this.dir, name), {
        recursive: true,
        filter: (file) => !/samples[\\/][^\\/]+[\\/](node_modules|run)$/.test(file),
      });
    }
    if (from !== root && fs.existsSync(path.join(from, '.git'))) {
      fs.cpSync(path.join(from, '.git'), this.path('.git'), { recursive: true });
    }
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(this.dir, 'node_modules'));
  }

  path(name: string): string {
    return path.join(this.dir, name);
  }

  exists(name: string): boolean {
    return fs.existsSync(this.path(name));
  }

  read(name: string): string {
    return fs.readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    fs.mkdirSync(path.dirname(this.path(name)), { recursive: true });
    fs.writeFileSync(this.path(name), text);
  }

  remove(name: string): void {
    fs.rmSync(this.path(name), { recursive: true });
  }

  /** Builds languages without the task cache, and returns what was printed. */
  build(...locales: string[]): Promise<{ isBuilt: boolean; output: string }> {
    return this.buildAll(locales);
  }

  /** Builds languages without the caches of tasks and bundler. */
  buildFromNothing(...locales: string[]): Promise<{ isBuilt: boolean; output: string }> {
    return this.buildAll(locales, { DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' });
  }

  private async buildAll(locales: string[], variables: Record<string, string> = {}) {
    const args = locales.flatMap((locale) => ['--locale', locale]);
    const child = this.run('src/commands/build/all.ts', ['all', ...args], variables);
    const output = collect(child);
    const [exitCode] = await once(child, 'exit');
    return { isBuilt: exitCode === 0, output: output() };
  }

  /** Takes all other languages out of the site. */
  keepLocales(...kept: string[]): void {
    const isTask = (name: string) => /^(language|finish):/.test(name);
    const isKept = (name: string) => !isTask(name) || kept.includes(name.split(':')[1] ?? '');
    const list = this.read('i18n/locales.ts').replace(/^ {2}(\w\w): \{.*\n/gm, (line, name) =>
      kept.includes(name) ? line : '',
    );
    this.write('i18n/locales.ts', list);
    for (const name of fs.readdirSync(this.path('i18n'))) {
      if (!name.includes('.') && !kept.includes(name)) {
        this.remove(`i18n/${name}`);
      }
    }
    const { wireit, ...rest } = JSON.parse(this.read('package.json'));
    const tasks = Object.entries(wireit as Record<string, { dependencies?: string[] }>)
      .filter(([name]) => isKept(name))
      .map(([name, { dependencies, ...task }]) => [
        name,
        { ...task, ...(dependencies && { dependencies: dependencies.filter(isKeptDependency) }) },
      ]);
    function isKeptDependency(one: string | { script: string }): boolean {
      return isKept(typeof one === 'string' ? one : one.script);
    }
    this.write(
      'package.json',
      JSON.stringify({ ...rest, wireit: Object.fromEntries(tasks) }, null, 2),
    );
  }

  /** Begins `npm run build`. */
  startBuild(): { child: ChildProcess; end: Promise<{ isBuilt: boolean; output: string }> } {
    // a group of its own, so that a test can kill all of it
    const options = { cwd: this.dir, env: environment(), detached: true };
    const child = spawn(process.execPath, ['src/commands/build.mjs'], options);
    const output = collect(child);
    const end = once(child, 'close').then(([exitCode]) => ({
      isBuilt: exitCode === 0,
      output: output(),
    }));
    return { child, end };
  }

  /** Every file of a folder with a digest of its content. */
  digests(folder: string): Record<string, string> {
    return Object.fromEntries(
      filesIn(this.path(folder), /./).map((file) => [
        path.relative(this.path(folder), file),
        createHash('sha256').update(fs.readFileSync(file)).digest('hex'),
      ]),
    );
  }

  /** Runs `npm run translation -- …`. */
  async translation(...args: string[]): Promise<{ exitCode: number; output: string }> {
    const child = this.run('translation/cli.ts', args);
    const output = collect(child);
    const [exitCode] = await once(child, 'close');
    return { exitCode, output: output() };
  }

  /** Makes a commit of all content; the first one makes the repository. */
  commit(): void {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
        cwd: this.dir,
      });
    git('init', '--quiet');
    git('add', 'docs', 'fragments', 'i18n', 'versioned_docs');
    git('commit', '--quiet', '--message', 'Change');
  }

  /** Replaces a piece of a file, which has to be there. */
  replace(name: string, from: string, to: string): void {
    const text = this.read(name);
    if (!text.includes(from)) {
      throw new Error(`${name} has no "${from}"`);
    }
    this.write(name, text.replace(from, to));
  }

  /** Runs `npm run cut-version` and returns what it printed. */
  async cutVersion(...args: string[]): Promise<string> {
    const child = this.run('src/commands/cut-version.ts', args);
    const output = collect(child);
    await once(child, 'exit');
    return output();
  }

  /** Writes the messages of a language that are still missing, as Docusaurus finds them. */
  async writeTranslations(locale: string): Promise<void> {
    const child = this.docusaurus('write-translations', '--locale', locale);
    const output = collect(child);
    const [exitCode] = await once(child, 'exit');
    if (exitCode !== 0) {
      throw new Error(output());
    }
  }

  /** Starts the writer's server on a free port and returns its address. */
  async start(locale: string): Promise<string> {
    const port = String(await freePort());
    const options = ['--locale', locale, '--no-open', '--host', '127.0.0.1', '--port', port];
    const child = this.docusaurus('start', ...options);
    this.servers.push(child);
    const output = collect(child);
    const deadline = Date.now() + 60_000;
    while (!/compiled successfully/i.test(output())) {
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`The writer's server did not start:\n${output()}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return /http:\/\/\S+/.exec(output())?.[0] ?? '';
  }

  private docusaurus(...args: string[]): ChildProcess {
    const script = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
    return spawn(process.execPath, [script, ...args], { cwd: this.dir, env: environment() });
  }

  private run(
    script: string,
    args: string[],
    variables: Record<string, string> = {},
  ): ChildProcess {
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const env = { ...environment(), ...variables };
    return spawn(process.execPath, [tsx, script, ...args], { cwd: this.dir, env });
  }

  /** Stops the servers that it started. */
  async stop(): Promise<void> {
    for (const server of this.servers.splice(0)) {
      const exit = once(server, 'exit');
      server.kill();
      await exit;
    }
  }

  async delete(): Promise<void> {
    await this.stop();
    fs.rmSync(this.dir, { recursive: true, force: true });
  }
}

/** The environment without what the test runner set for itself. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return { ...rest, NO_UPDATE_NOTIFIER: '1' } as unknown as NodeJS.ProcessEnv;
}

/** Everything that a process prints, so far, without colours. */
function collect(child: ChildProcess): () => string {
  let text = '';
  child.stdout?.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    text += chunk;
  });
  return () => stripVTControlCharacters(text);
}
