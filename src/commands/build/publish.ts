import fs from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../../i18n/locales';
import { writeDelivery } from '../../delivery';
import { finishedFolder } from './folders';

/** Puts languages together, with what hosts read, and in the place of the last site once all is there. */
export function publish(siteDir: string, locales: readonly Locale[]): void {
  const next = path.join(siteDir, 'build.next');
  fs.rmSync(next, { recursive: true, force: true });
  try {
    for (const locale of locales) {
      link(finishedFolder(siteDir, locale), next);
    }
    writeDelivery(siteDir, next);
    replaceFolder(path.join(siteDir, 'build'), next);
  } finally {
    fs.rmSync(next, { recursive: true, force: true });
  }
}

/** Copies a folder into another by hard links, where the disk has them. */
function link(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      link(source, target);
    } else if (!fs.existsSync(target)) {
      try {
        fs.linkSync(source, target);
      } catch {
        fs.copyFileSync(source, target);
      }
    }
  }
}

function replaceFolder(folder: string, replacement: string): void {
  const old = `${folder}.old`;
  fs.rmSync(old, { recursive: true, force: true });
  if (fs.existsSync(folder)) {
    fs.renameSync(folder, old);
  }
  fs.renameSync(replacement, folder);
  fs.rmSync(old, { recursive: true, force: true });
}
