/** @jsxRuntime automatic */
/** @jsxImportSource react */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import Card, { type CardContent, titleHeight, titleSizes } from './Card';
import { draw } from './draw';
import { fontsFor } from './fonts';

/** Where pictures are kept from one build to the next. */
const cache = 'node_modules/.cache/link-pictures';

/** What pictures are made with, beside the card. */
const packages = ['satori', '@resvg/resvg-js', '@fontsource/noto-sans', '@fontsource/noto-sans-sc'];

export interface WantedPicture {
  /** Page that wants it: the message of a failure names it. */
  page: string;
  content: CardContent;
}

/**
 * Writes the pictures that previews of links show into a folder. Each is drawn once, and again only
 * if anything in it changes.
 *
 * @returns names of their files, in the same order
 */
export async function linkPictures(folder: string, wanted: WantedPicture[]): Promise<string[]> {
  const made = packages.map(versionOf);
  const names = wanted.map(({ content }) => nameOf(content, made));
  fs.mkdirSync(cache, { recursive: true });
  await drawMissing(new Map(wanted.map((one, index) => [names[index] ?? '', one])));
  fs.mkdirSync(folder, { recursive: true });
  for (const name of new Set(names)) {
    fs.copyFileSync(path.join(cache, name), path.join(folder, name));
  }
  return names;
}

/** The name of a picture's file: a digest of everything that goes into it. */
export function nameOf(content: CardContent, madeWith: string[] = []): string {
  const card = renderToStaticMarkup(<Card {...content} titleSize={0} />);
  const parts = [card, titleSizes, titleHeight, madeWith];
  const hash = createHash('sha256').update(JSON.stringify(parts));
  return `${hash.digest('hex').slice(0, 16)}.png`;
}

async function drawMissing(wanted: Map<string, WantedPicture>): Promise<void> {
  const missing = [...wanted].filter(([name]) => !fs.existsSync(path.join(cache, name)));
  const fonts = fontsFor(missing.flatMap(([, { content }]) => Object.values(content)));
  const next = async (): Promise<void> => {
    const [name = '', one] = missing.shift() ?? [];
    if (!one) {
      return;
    }
    try {
      writeWhole(path.join(cache, name), await draw(one.content, fonts));
    } catch (problem) {
      throw new Error(`${one.page}  no picture for links to it: ${(problem as Error).message}`);
    }
    await next();
  };
  // layout is on this thread, painting on others
  await Promise.all([next(), next(), next()]);
}

/** Another build may read the file at the same time. */
function writeWhole(file: string, data: Buffer): void {
  const part = `${file}.${process.pid}`;
  fs.writeFileSync(part, data);
  fs.renameSync(part, file);
}

const versionOf = (name: string): string => {
  const { version } = require(`${name}/package.json`) as { version: string };
  return `${name}@${version}`;
};
