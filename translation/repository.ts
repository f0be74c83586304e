import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What git knows of the files, and the files themselves: nothing else of the toolkit touches either. */
export class Repository {
  private readonly blobs = new Map<string, string | undefined>();

  constructor(readonly siteDir: string) {}

  /** Whether there is a history to ask; not so in a tarball, and where git is missing. */
  get hasHistory(): boolean {
    return this.git('rev-parse', 'HEAD') !== undefined;
  }

  /** Whether the history is complete; a shallow clone lacks its beginning. */
  get isComplete(): boolean {
    return this.git('rev-parse', '--is-shallow-repository')?.trim() === 'false';
  }

  /** The commit that a name means; undefined if there is none. */
  resolve(revision: string): string | undefined {
    return this.git(
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    )?.trim();
  }

  /** The commit from which `HEAD` and another one have gone apart, or that other one. */
  mergeBase(revision: string): string {
    return this.git('merge-base', revision, 'HEAD')?.trim() ?? revision;
  }

  /**
   * Reads texts that git has stored, all at once.
   * @param ids git blob ids
   */
  load(ids: Iterable<string>): void {
    const wanted = [...new Set(ids)].filter((id) => !this.blobs.has(id));
    for (const id of wanted) {
      this.blobs.set(id, undefined);
    }
    if (wanted.length > 0) {
      const output = this.run(['cat-file', '--batch'], `${wanted.join('\n')}\n`).stdout;
      this.readBatch(output);
    }
  }

  /** A text that git has stored; undefined if it has not, e.g. in a shallow clone. */
  blob(id: string): string | undefined {
    this.load([id]);
    return this.blobs.get(id);
  }

  /** Stores a text that may never be committed, so that what was made from it can be looked up here. */
  remember(text: string): void {
    this.run(['hash-object', '-w', '--stdin'], text.replaceAll('\r\n', '\n'));
  }

  /** Entries of `git cat-file --batch`: `<id> <type> <size>`, then the text. */
  private readBatch(output: Buffer): void {
    let offset = 0;
    while (offset < output.length) {
      const end = output.indexOf('\n', offset);
      if (end === -1) {
        return;
      }
      const [id = '', type, size] = output.toString('utf8', offset, end).split(' ');
      offset = end + 1;
      if (size !== undefined) {
        const length = Number(size);
        if (type === 'blob') {
          this.blobs.set(id, output.toString('utf8', offset, offset + length));
        }
        offset += length + 1;
      }
    }
  }

  /** Blob ids of every state that the files of some folders had, in the history of a revision. */
  blobsIn(revision: string, ...folders: string[]): Set<string> {
    const options = ['--raw', '--no-renames', '--no-abbrev', '--relative', '-m', '--format='];
    const log = this.git('log', ...options, revision, '--', ...folders) ?? '';
    // `:<mode> <mode> <old> <new> <status>`, then the path
    return new Set(
      [...log.matchAll(/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) /gm)].map(([, id = '']) => id),
    );
  }

  /** Text of a file at a revision; undefined if it was not there. */
  textAt(revision: string, name: string): string | undefined {
    return this.git('show', `${revision}:./${name}`);
  }

  /** Files that differ between a revision and the working tree, untracked ones included. */
  changedSince(revision: string): Set<string> {
    const changed = this.git(
      'diff',
      '--name-only',
      '--relative',
      '--no-renames',
      '-z',
      revision,
      '--',
      '.',
    );
    const added = this.git('ls-files', '--others', '--exclude-standard', '-z');
    return new Set(`${changed ?? ''}${added ?? ''}`.split('\0').filter(Boolean));
  }

  /** Paths of files that were moved since a revision, as they are now, and as they were. */
  renamedSince(revision: string): Map<string, string> {
    const options = ['--name-status', '--relative', '--find-renames', '--diff-filter=R', '-z'];
    const names = (this.git('diff', ...options, revision, '--', '.') ?? '').split('\0');
    return new Map(
      [...names.keys()]
        .filter((index) => index % 3 === 0 && names[index])
        .map((index) => [names[index + 2] ?? '', names[index + 1] ?? '']),
    );
  }

  /** Blob ids of the files of a folder in the last commit, by path. */
  committed(...folders: string[]): Map<string, string> {
    const tree = this.git('ls-tree', '-r', '-z', 'HEAD', '--', ...folders) ?? '';
    return new Map(
      tree
        .split('\0')
        .filter(Boolean)
        .map((entry): [string, string] => {
          const [head = '', name = ''] = entry.split('\t');
          return [name, head.split(' ')[2] ?? ''];
        }),
    );
  }

  /** Text of a file in the commit that brought a string into it; undefined if none did. */
  textWhenItGot(name: string, string: string): string | undefined {
    const commit = this.git('log', '-1', '--format=%H', `-S${string}`, '--', name)?.trim();
    return commit ? this.textAt(commit, name) : undefined;
  }

  /** Lets somebody read the files of a commit, in a folder that is gone afterwards. */
  async checkedOut<Result>(
    revision: string,
    read: (folder: string) => Promise<Result>,
  ): Promise<Result> {
    const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'translation-'));
    const folder = path.join(parent, 'site');
    try {
      if (this.git('worktree', 'add', '--detach', folder, revision) === undefined) {
        throw new Error(`git could not check out ${revision}`);
      }
      const inside = this.git('rev-parse', '--show-prefix')?.trim() ?? '';
      return await read(path.join(folder, inside));
    } finally {
      this.git('worktree', 'remove', '--force', folder);
      fs.rmSync(parent, { recursive: true, force: true });
    }
  }

  exists(name: string): boolean {
    return fs.existsSync(path.join(this.siteDir, name));
  }

  read(name: string): string {
    return fs.readFileSync(path.join(this.siteDir, name), 'utf8');
  }

  write(name: string, text: string): void {
    const file = path.join(this.siteDir, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }

  /** Moves a file; what git tracks, it sees moved. */
  move(from: string, to: string): void {
    fs.mkdirSync(path.dirname(path.join(this.siteDir, to)), { recursive: true });
    fs.renameSync(path.join(this.siteDir, from), path.join(this.siteDir, to));
  }

  private git(...args: string[]): string | undefined {
    const { status, stdout } = this.run(args);
    return status === 0 ? stdout.toString('utf8') : undefined;
  }

  private run(args: string[], input?: string) {
    // a hook of git would have them name another repository than that of the folder
    const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
    const options = { cwd: this.siteDir, env, input, maxBuffer: 1 << 30 };
    const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], options);
    return { status, stdout: stdout ?? Buffer.alloc(0) };
  }
}
