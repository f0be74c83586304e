import type { Finding } from '../../../../src/content/finding';
import { entriesOf } from './entry';
import { invalidEncoding } from './invalid-encoding';
import type { FolderRule } from './rule';
import { runnableFrontMatter } from './runnable-front-matter';
import { sampleReadme } from './sample-readme';
import { symbolicLink } from './symbolic-link';
import { unexpectedFile } from './unexpected-file';
import { unsafeFileName } from './unsafe-file-name';

/** What is kept by the files of all languages, whatever is in them. */
export const folderRules: FolderRule[] = [
  symbolicLink,
  unsafeFileName,
  unexpectedFile,
  invalidEncoding,
  runnableFrontMatter,
  sampleReadme,
];

/**
 * Where one of these finds something, nobody may go on to read the content: it would leave the
 * project, never end, or run a program.
 */
export const stopRules: readonly string[] = [symbolicLink.id, runnableFrontMatter.id];

/**
 * Checks which files there are below `i18n/`, before any of them is read as a page or as messages.
 * Links are not followed.
 */
export function checkFolder(siteDir: string): Finding[] {
  const entries = entriesOf(siteDir);
  return folderRules.flatMap((rule) =>
    rule.check(entries, siteDir).map(({ entry, found, advice, line = 1 }) => ({
      path: entry.name,
      line,
      column: 1,
      found,
      advice,
      rule: rule.id,
    })),
  );
}
