import fs from 'node:fs';
import path from 'node:path';
import { versionDir } from './assemble';
import type { Files, Guide } from './guide';
import { type Command, complete, Service } from './processes';

export class BuildError extends Error {}

/** The app on disk, where it can be built and started; beside it, what it printed. */
export class AppFolder {
  private readonly dir: string;
  private commands = 0;

  /** @throws if another process has the same guide under way in this version */
  constructor(
    private readonly guide: Guide,
    private readonly version: string,
    readonly port: number,
  ) {
    this.dir = path.join(versionDir(version), 'run', guide.name);
    const owner = path.join(this.dir, 'pid');
    if (fs.existsSync(owner) && isAlive(Number(fs.readFileSync(owner, 'utf8')))) {
      throw new Error(
        `${guide.name} ${version} is being run by another process: wait for its end.`,
      );
    }
    fs.rmSync(this.dir, { recursive: true, force: true });
    fs.mkdirSync(this.logs, { recursive: true });
    fs.writeFileSync(owner, String(process.pid));
  }

  /** Where the logs are. */
  get logs(): string {
    return path.join(this.dir, 'logs');
  }

  /** Puts an app in the place of the last one. */
  write(files: Files, variables: Record<string, string>): void {
    fs.rmSync(this.appDir, { recursive: true, force: true });
    for (const [name, text] of files) {
      const file = path.join(this.appDir, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
    this.configure(variables);
  }

  /** Writes the variables of the environment where the guide says. */
  configure(variables: Record<string, string>): void {
    const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
    fs.writeFileSync(path.join(this.appDir, '.env.local'), lines.join(''));
  }

  /** @throws if the build fails, with what it printed */
  async build(): Promise<void> {
    const { isGood, output } = await complete(this.command('build'));
    if (!isGood) {
      throw new BuildError(`The app cannot be built.\n${output}`);
    }
  }

  start(mode: 'start' | 'dev'): Promise<Service> {
    return Service.start(this.command(mode), this.port);
  }

  private get appDir(): string {
    return path.join(this.dir, 'app');
  }

  private command(name: 'build' | 'start' | 'dev'): Command {
    const [script = '', ...args] = this.guide.commands(this.port)[name];
    return {
      program: process.execPath,
      args: [path.join(versionDir(this.version), 'node_modules', script), ...args],
      cwd: this.appDir,
      log: path.join(this.logs, `${++this.commands}-${name}.log`),
    };
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}
