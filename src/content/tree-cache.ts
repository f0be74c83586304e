import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import type { Root } from 'mdast';
import { parseMarkdown } from './parse';

/** How many trees are kept; the content of the site takes some hundreds, at 25 KB each. */
const capacity = 2000;

/** What decides how a text is parsed, beside the text. */
const parserFiles = [
  'package-lock.json',
  'src/content/parse.ts',
  'src/content/docusaurus-internals.ts',
];

interface Kept {
  /** Digest of {@link parserFiles}. */
  parser: string;
  /** Serialized trees by the digest of their text, the one used last at the end. */
  trees: Map<string, Uint8Array>;
}

/**
 * Trees of texts that were parsed before, kept in `node_modules/.cache`: to read one takes a
 * thirtieth of the time to parse it. A tree is found by its text alone, so that no tree can be
 * out of date. What cannot be read or written is parsed again.
 */
export class TreeCache {
  private hasNews = false;

  private constructor(
    private readonly file: string,
    private readonly kept: Kept,
  ) {}

  /** @param siteDir root of the site; without `node_modules` there, nothing is kept */
  static open(siteDir: string): TreeCache {
    const file = path.join(siteDir, 'node_modules/.cache/markdown-trees');
    const parser = digestOf(parserFiles.map((name) => textOf(path.join(siteDir, name))).join());
    const kept = readKept(file);
    return new TreeCache(file, kept?.parser === parser ? kept : { parser, trees: new Map() });
  }

  /** As {@link parseMarkdown}, sooner. */
  async parse(text: string): Promise<Root> {
    const { trees } = this.kept;
    const key = digestOf(text);
    const known = trees.get(key);
    const tree = known && read<Root>(() => known);
    if (tree) {
      trees.delete(key);
      trees.set(key, known);
      return parseMarkdown(text, async () => tree);
    }
    const parsed = await parseMarkdown(text);
    trees.set(key, v8.serialize(parsed));
    this.hasNews = true;
    return parsed;
  }

  /** Keeps what was parsed for the next time. */
  save(): void {
    const { parser, trees } = this.kept;
    if (!this.hasNews || !fs.existsSync(path.resolve(this.file, '../..'))) {
      return;
    }
    const kept: Kept = { parser, trees: new Map([...trees].slice(-capacity)) };
    const unfinished = `${this.file}.${process.pid}`;
    try {
      fs.mkdirSync(path.dirname(this.file), { recursive: true });
      fs.writeFileSync(unfinished, v8.serialize(kept));
      fs.renameSync(unfinished, this.file);
    } catch {
      fs.rmSync(unfinished, { force: true });
    }
  }
}

const readKept = (file: string): Kept | undefined => read(() => fs.readFileSync(file));

function read<Value>(serialized: () => Uint8Array): Value | undefined {
  try {
    return v8.deserialize(serialized()) as Value;
  } catch {
    return undefined;
  }
}

const textOf = (file: string): string => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

const digestOf = (text: string): string => createHash('sha1').update(text).digest('base64url');
