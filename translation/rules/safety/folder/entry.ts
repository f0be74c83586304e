import fs from 'node:fs';
import path from 'node:path';
import { sitePath } from '../../../../src/content/layout';

/** A file, folder or anything else below `i18n/`; links are not followed. */
export interface Entry {
  /** Where it lies. */
  file: string;
  /** Path from the root of the site. */
  name: string;
  kind: 'file' | 'folder' | 'link' | 'other';
  isExecutable: boolean;
  size: number;
}

/** Size in bytes of the largest file that is read; no page is a tenth of it. */
export const largest = 1024 * 1024;

/** `i18n/` itself, and all that is in it, however deep. */
export const entriesOf = (siteDir: string): Entry[] =>
  readEntry(siteDir, path.join(siteDir, 'i18n'));

function readEntry(siteDir: string, file: string): Entry[] {
  const stats = fs.lstatSync(file, { throwIfNoEntry: false });
  if (!stats) {
    return [];
  }
  const kind = kindOf(stats);
  const isExecutable = kind === 'file' && (stats.mode & 0o111) !== 0;
  const entry = { file, name: sitePath(siteDir, file), kind, isExecutable, size: stats.size };
  const inside = kind === 'folder' ? fs.readdirSync(file).sort() : [];
  return [entry, ...inside.flatMap((name) => readEntry(siteDir, path.join(file, name)))];
}

function kindOf(stats: fs.Stats): Entry['kind'] {
  if (stats.isSymbolicLink()) {
    return 'link';
  }
  if (stats.isDirectory()) {
    return 'folder';
  }
  return stats.isFile() ? 'file' : 'other';
}
