import fs from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { defaultLocale, type Locale, localeNames } from '../../i18n/locales';
import type { Finding } from './finding';
import type { FrontMatter } from './front-matter/inherit';
import { readFrontMatter } from './front-matter/read';
import { type ContentPath, contentDir, isPartial, locate, sitePath } from './layout';
import { TreeCache } from './tree-cache';

/** A page, partial or fragment as its file says it. */
export interface SourceFile extends ContentPath {
  file: string;
  /** Path from the root of the site: how messages name the file. */
  name: string;
  isPartial: boolean;
  text: string;
  /** Undefined if it could not be read. */
  frontMatter: FrontMatter | undefined;
  /** Headings carry their id in `data.id`. Undefined if the text could not be parsed. */
  tree: Root | undefined;
}

export interface Source {
  siteDir: string;
  files: SourceFile[];
  /** Names of docs versions, as in {@link ContentPath}. */
  versions: string[];
  /** What kept files from being read. */
  findings: Finding[];
}

/** Reads every page, partial and fragment of the site, in every version and the given languages. */
export async function readSource(
  siteDir: string,
  locales: readonly Locale[] = localeNames,
): Promise<Source> {
  const versions = ['current', ...readVersionNames(siteDir).map((name) => `version-${name}`)];
  const findings: Finding[] = [];
  const files: SourceFile[] = [];
  const trees = TreeCache.open(siteDir);
  for (const file of contentFolders(siteDir, locales, versions).flatMap(markdownIn)) {
    const content = locate(siteDir, file);
    if (content) {
      files.push(await readFile(siteDir, file, content, trees, findings));
    }
  }
  trees.save();
  return { siteDir, files, versions, findings };
}

function readVersionNames(siteDir: string): string[] {
  const file = path.join(siteDir, 'versions.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as string[]) : [];
}

const contentFolders = (
  siteDir: string,
  locales: readonly Locale[],
  versions: string[],
): string[] =>
  locales.flatMap((locale) => [
    contentDir(siteDir, { locale, area: 'fragments', version: undefined }),
    ...versions.map((version) => contentDir(siteDir, { locale, area: 'docs', version })),
  ]);

/** Every Markdown file below a folder, which need not exist. */
export const markdownIn = (folder: string): string[] => filesIn(folder, /\.mdx?$/);

/** Files below a folder, which need not exist, by their names. Symbolic links are not followed. */
export const filesIn = (folder: string, pattern: RegExp): string[] =>
  fs.existsSync(folder) && fs.lstatSync(folder).isDirectory()
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && pattern.test(entry.name))
        .map(({ parentPath, name }) => path.join(parentPath, name))
        .sort()
    : [];

async function readFile(
  siteDir: string,
  file: string,
  content: ContentPath,
  trees: TreeCache,
  findings: Finding[],
): Promise<SourceFile> {
  const text = fs.readFileSync(file, 'utf8');
  const name = sitePath(siteDir, file);
  const report = (problem: unknown, rule: string, advice: string) =>
    findings.push({ path: name, ...explain(problem, text), advice, rule });
  const source: SourceFile = {
    ...content,
    file,
    name,
    isPartial: isPartial(content),
    text,
    frontMatter: undefined,
    tree: undefined,
  };
  try {
    source.frontMatter = readFrontMatter(text);
  } catch (problem) {
    report(problem, 'invalid-front-matter', 'correct the YAML between the two lines of `---`');
  }
  try {
    source.tree = await trees.parse(text);
  } catch (problem) {
    report(problem, 'invalid-mdx', 'correct the text here');
  }
  return source;
}

/** Place and reason of an error of the MDX or YAML parser. */
function explain(problem: unknown, text: string): Pick<Finding, 'line' | 'column' | 'found'> {
  if (problem instanceof VFileMessage) {
    return { line: problem.line ?? 1, column: problem.column ?? 1, found: problem.reason };
  }
  const { reason, mark } = problem as { reason?: string; mark?: { position: number } };
  if (reason && mark) {
    // the block begins behind the first `---`
    const before = text.slice(0, text.indexOf('---') + 3 + mark.position).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { ...place, found: `invalid YAML: ${reason}` };
  }
  return { line: 1, column: 1, found: String(problem) };
}

/** Groups pages, partials and fragments by their logical path, for look-ups by language. */
export const keyOf = ({ area, version, path: name }: ContentPath): string =>
  `${area}/${version ?? ''}/${name}`;

export const isTranslation = ({ locale }: { locale: Locale }): boolean => locale !== defaultLocale;
