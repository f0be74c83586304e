import { checkFrontMatter } from './checks/front-matter';
import { checkImports } from './checks/imports';
import { checkLinks } from './checks/links';
import { checkLocaleFolders } from './checks/locale-folders';
import { checkLogos } from './checks/logos';
import { checkMessages } from './checks/messages';
import { checkOrphans } from './checks/orphans';
import { checkSearchWords } from './checks/search-words';
import { checkSequences } from './checks/sequences';
import { checkSlugs } from './checks/slugs';
import { type Finding, tidy } from './finding';
import { readSource, type Source } from './source';

/**
 * Checks the whole content of the site, in all languages and versions.
 *
 * @param siteDir root of the site
 * @returns everything that would make a wrong site, ordered by file and place
 */
export async function checkContent(siteDir: string): Promise<Finding[]> {
  return checkSource(await readSource(siteDir));
}

/** The same, for content that has been read. */
export function checkSource(source: Source): Finding[] {
  const { siteDir } = source;
  return tidy([
    ...source.findings,
    ...checkLocaleFolders(siteDir),
    ...checkMessages(siteDir),
    ...checkFrontMatter(source),
    ...checkLogos(source),
    ...checkImports(source),
    ...checkSequences(source),
    ...checkSlugs(source),
    ...checkOrphans(source),
    ...checkLinks(source),
    ...checkSearchWords(source),
  ]);
}
