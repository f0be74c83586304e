import fs from 'node:fs';
import path from 'node:path';
import { defaultLocale } from '../../../../i18n/locales';
import { type Entry, largest } from './entry';
import type { FolderRule } from './rule';

export const unexpectedFile: FolderRule = {
  id: 'unexpected-file',
  reason:
    'Tools read or run files by their names: a language has pages, partials, fragments, messages, a glossary and words for the search.',
  check: (entries, siteDir) => {
    const expected = expectedFiles(siteDir);
    return entries.flatMap((entry) => {
      const problem = problemOf(entry, expected);
      return problem ? [{ entry, ...problem }] : [];
    });
  },
};

function problemOf(
  { kind, name, isExecutable, size }: Entry,
  expected: RegExp,
): { found: string; advice: string } | undefined {
  if (kind === 'other') {
    return { found: 'neither a file nor a folder', advice: 'delete it' };
  }
  if (kind !== 'file') {
    return undefined;
  }
  if (!expected.test(name)) {
    const advice =
      'delete it; a language has `.mdx` and `.md` pages, messages, `glossary.yml` and `search.yml`';
    return { found: 'a file that the site has no use for', advice };
  }
  if (isExecutable) {
    return { found: 'an executable file', advice: `run \`chmod -x ${name}\`` };
  }
  const kilobytes = Math.round(size / 1024);
  return size > largest
    ? { found: `${kilobytes} kB, expected at most ${largest / 1024}`, advice: 'shorten the file' }
    : undefined;
}

/** Pattern of the paths that a language may have. English is no translation: words for the search are all it has. */
function expectedFiles(siteDir: string): RegExp {
  const versions = ['current', ...readVersions(siteDir).map((name) => `version-${name}`)]
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const files = [
    'code\\.json',
    'messages\\.lock\\.json',
    'glossary\\.yml',
    'samples/README\\.md',
    'docusaurus-theme-classic/(?:navbar|footer)\\.json',
    `docusaurus-plugin-content-docs/(?:${versions})\\.json`,
    `docusaurus-plugin-content-docs/(?:${versions}|fragments)/(?:[^/]+/)*[^/]+\\.mdx?`,
  ].join('|');
  return new RegExp(
    `^i18n/(?:locales\\.ts|[^/]+/search\\.yml|(?!${defaultLocale}/)[^/]+/(?:${files}))$`,
  );
}

function readVersions(siteDir: string): string[] {
  const file = path.join(siteDir, 'versions.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as string[]) : [];
}
