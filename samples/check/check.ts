import { type Finding, tidy } from '../../src/content/finding';
import { versionNames } from '../../src/versions';
import { guides } from '../guides';
import { versionDir } from '../harness/assemble';
import { type Block, Pages } from '../harness/blocks';
import { isProgram } from '../harness/follow';
import { topics } from '../topics';
import { checkImports } from './check-imports';
import { type CodePages, checkPages, readPages } from './check-pages';
import { hasShell } from './check-snippets';
import { checkTypes } from './check-types';
import type { Place } from './place';
import { TypeChecker } from './type-checker';
import { type Walk, walkPages } from './walks';

export interface Checked {
  findings: Finding[];
  /** Numbers of blocks, in all versions; one that several pages show counts once. */
  programs: number;
  snippets: number;
}

/**
 * Checks all code of all English pages, in every version of the docs: each program is on a step,
 * imports what its reader has, and has the right types; each other block can be parsed.
 * The packages of all versions have to be installed.
 *
 * @param siteDir root of the site
 * @param report is told what is checked now
 */
export async function checkSamples(
  siteDir: string,
  codePages: CodePages = { guides, topics },
  report: (progress: string) => void = () => {},
): Promise<Checked> {
  const findings: Finding[] = [];
  const walks: Walk[] = [];
  const blocks = new Map<string, Block>();
  const pages = await Pages.read(siteDir);
  if (!hasShell()) {
    report('There is no `sh` here: commands are not checked.');
  }
  for (const version of versionNames) {
    report(`Version ${version}: steps, imports, commands, settings …`);
    const { blocksOf, unreadable } = readPages(siteDir, pages, version);
    for (const block of [...blocksOf.values()].flat()) {
      blocks.set(`${block.path}:${block.line}`, block);
    }
    const walked = walkPages(version, blocksOf, codePages);
    walks.push(...walked.walks);
    findings.push(...unreadable, ...checkPages(siteDir, pages, version, blocksOf, codePages));
    findings.push(...walked.findings);
  }
  const imports = walks.flatMap(({ followed }) => checkImports(followed));
  const types = [...new Set(walks.map(({ packages }) => packages))].flatMap((version) => {
    report(`Version ${version}: types …`);
    const ofVersion = walks.filter(({ packages }) => packages === version);
    return checkTypes(new TypeChecker(versionDir(version)), ofVersion);
  });
  // TypeScript stumbles over the same imports, and knows less about them
  findings.push(...imports, ...types.filter((type) => !imports.some((found) => isAt(type, found))));
  const programs = [...blocks.values()].filter(isProgram).length;
  return { findings: tidy(findings), programs, snippets: blocks.size - programs };
}

const isAt = (a: Place, b: Place): boolean =>
  a.path === b.path && a.line === b.line && a.column === b.column;
