import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { filesIn } from '../content/source';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** What gets smaller; pictures, archives and the index for the search are packed already. */
const texts = /\.(?:html|css|js|json|md|txt|xml|svg)$/;

/** As many at once as Node.js has threads for it. */
const atOnce = 4;

/**
 * Copies a site, by hard links, and puts each of its texts beside itself as `.br` and `.gz`, which nginx
 * sends as they are. What was packed before is taken from a cache, by its content.
 *
 * @param from the built site
 * @param to is replaced
 * @param cache folder that keeps what is packed; what is no longer used is deleted
 * @param quality of brotli, from 0, fast, to 11, small
 * @param tell is told how many texts there are and how many are done
 */
export async function packSite(
  from: string,
  to: string,
  cache: string,
  quality: number,
  tell: (done: number, all: number) => void = () => {},
): Promise<void> {
  fs.rmSync(to, { recursive: true, force: true });
  fs.mkdirSync(cache, { recursive: true });
  const files = filesIn(from, /./);
  const packed = files.filter((file) => texts.test(file));
  const used = new Set<string>();
  for (const file of files) {
    link(file, path.join(to, path.relative(from, file)));
  }
  const waiting = [...packed];
  let done = 0;
  async function work(): Promise<void> {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const target = path.join(to, path.relative(from, file));
      for (const [ending, kept] of await pack(file, cache, quality)) {
        link(path.join(cache, kept), target + ending);
        used.add(kept);
      }
      done += 1;
      tell(done, packed.length);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const name of fs.readdirSync(cache).filter((name) => !used.has(name))) {
    fs.rmSync(path.join(cache, name));
  }
}

/** @returns names in the cache, by the endings that they stand for */
async function pack(file: string, cache: string, quality: number): Promise<[string, string][]> {
  const content = fs.readFileSync(file);
  const digest = createHash('sha256').update(content).digest('hex');
  const ways: [string, string, () => Promise<Buffer>][] = [
    ['.br', `${digest}.${quality}.br`, () => brotli(content, brotliOptions(quality, content))],
    ['.gz', `${digest}.gz`, () => gzip(content, { level: 9 })],
  ];
  for (const [, name, make] of ways) {
    const kept = path.join(cache, name);
    if (!fs.existsSync(kept)) {
      // a name of its own first: a file that was begun and not ended would be used for good
      fs.writeFileSync(`${kept}.new`, await make());
      fs.renameSync(`${kept}.new`, kept);
    }
  }
  return ways.map(([ending, name]) => [ending, name]);
}

const brotliOptions = (quality: number, { length }: Buffer): zlib.BrotliOptions => ({
  params: {
    [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
    [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: length,
  },
});

/** Where the disk has no hard links, a copy. */
function link(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  try {
    fs.linkSync(from, to);
  } catch {
    fs.copyFileSync(from, to);
  }
}
