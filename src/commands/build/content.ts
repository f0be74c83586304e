import fs from 'node:fs';
import path from 'node:path';
import { localeNames } from '../../../i18n/locales';
import { readManifest } from '../../../translation/manifest';
import { checkContent } from '../../content/check';
import { formatFinding } from '../../content/finding';
import { statesFile } from './folders';
import type { Say } from './language';

/**
 * Checks all content, and writes how each translation stands.
 *
 * @returns whether nothing is wrong
 */
export async function readContent(siteDir: string, say: Say): Promise<boolean> {
  const findings = await checkContent(siteDir);
  if (findings.length > 0) {
    const lines = findings.map(formatFinding).join('\n');
    say(`${lines}\n\n${count(findings.length)}. Nothing was built.\n`);
    return false;
  }
  const manifest = await readManifest(siteDir);
  write(statesFile(siteDir, 'all'), manifest);
  for (const locale of localeNames) {
    const pages = manifest.pages.filter((page) => page.locale === locale);
    // readers fetch the words that changed from a file of their own
    write(statesFile(siteDir, locale), { pages: pages.map(withoutChanges) });
  }
  return true;
}

const withoutChanges = <T extends { staleSections: object[] }>(page: T): T => ({
  ...page,
  staleSections: page.staleSections.map((section) => ({ ...section, changes: [] })),
});

function write(file: string, content: object): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(content));
}

const count = (findings: number): string =>
  findings === 1 ? '1 thing is wrong' : `${findings} things are wrong`;
