import fs from 'node:fs';
import path from 'node:path';
import { defaultLocale, localeNames } from '../../i18n/locales';
import { formatLock, lockPath, readLock } from '../../translation/messages/lock';
import { contentDir, sitePath } from '../content/layout';
import { markdownIn } from '../content/source';
import { pagesOfAllVersions } from '../versions';
import { runNode } from './run-node';

const versionsFile = 'samples/versions.json';

/**
 * Freezes the current version of the docs, in all languages, and begins a new one.
 * Prints what it did and what is left to do.
 *
 * @param args name of the version that begins, e.g. `5.x`
 * @throws for a wrong name, or if Docusaurus fails, with a message for the person who called it
 */
export async function cutVersion(siteDir: string, [next, ...others]: string[]): Promise<void> {
  const file = path.join(siteDir, versionsFile);
  const versions: Record<string, unknown> = JSON.parse(fs.readFileSync(file, 'utf8'));
  const [current = ''] = Object.keys(versions);
  if (!next || others.length > 0 || !/^\d+\.x$/.test(next)) {
    throw new Error(
      `Usage: npm run cut-version -- 5.x  (the version that begins; ${current} is frozen)`,
    );
  }
  if (next in versions) {
    throw new Error(
      `${next} exists already: ${versionsFile} has ${Object.keys(versions).join(', ')}.`,
    );
  }
  const docusaurus = path.join(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  if (!(await runNode(siteDir, docusaurus, ['docs:version', current]))) {
    throw new Error('Docusaurus could not cut the version: see above. Nothing else was changed.');
  }
  const cleaned = removeVersionLabels(siteDir, current);
  copyLocks(siteDir, current);
  removePagesOfAllVersions(siteDir, current);
  fs.writeFileSync(
    file,
    `${JSON.stringify({ [next]: versions[current], ...versions }, null, 2)}\n`,
  );
  copyPackages(path.join(siteDir, 'samples'), current, next);
  console.log(report(siteDir, current, next, cleaned));
}

/** The new version begins with the packages of the last one, and its guides are run with them. */
function copyPackages(samples: string, current: string, next: string): void {
  fs.mkdirSync(path.join(samples, next));
  for (const name of ['package.json', 'package-lock.json']) {
    const text = fs.readFileSync(path.join(samples, current, name), 'utf8');
    fs.writeFileSync(path.join(samples, next, name), text.replaceAll(current, next));
  }
}

/**
 * Docusaurus copies the message `version.label` into the new version, where it beats the label of
 * the config: both entries of the version menu would read the same.
 *
 * @returns the files that had it
 */
function removeVersionLabels(siteDir: string, version: string): string[] {
  return localeNames
    .filter((locale) => locale !== defaultLocale)
    .flatMap((locale) => ['current', `version-${version}`].map((name) => ({ locale, name })))
    .map(({ locale, name }) => contentDir(siteDir, { locale, area: 'docs', version: name }))
    .map((folder) => `${folder}.json`)
    .filter((file) => {
      if (!fs.existsSync(file)) {
        return false;
      }
      const { 'version.label': label, ...messages } = JSON.parse(fs.readFileSync(file, 'utf8'));
      if (label !== undefined) {
        fs.writeFileSync(file, `${JSON.stringify(messages, null, 2)}\n`);
      }
      return label !== undefined;
    })
    .map((file) => sitePath(siteDir, file));
}

/** What the messages of the frozen version were translated from is what those of the current one were. */
function copyLocks(siteDir: string, version: string): void {
  const folder = 'docusaurus-plugin-content-docs';
  for (const locale of localeNames.filter((name) => name !== defaultLocale)) {
    const { lock } = readLock(siteDir, locale);
    const messages = lock.get(`${folder}/current.json`);
    if (messages) {
      lock.set(`${folder}/version-${version}.json`, messages);
      fs.writeFileSync(path.join(siteDir, lockPath(locale)), formatLock(lock));
    }
  }
}

/** Pages that speak of all versions stay in the current one alone. */
function removePagesOfAllVersions(siteDir: string, version: string): void {
  for (const page of pagesOfAllVersions) {
    for (const locale of localeNames) {
      const folder = contentDir(siteDir, { locale, area: 'docs', version: `version-${version}` });
      fs.rmSync(path.join(folder, page), { force: true });
    }
  }
  const ids = pagesOfAllVersions.map((page) => page.replace(/\.mdx?$/, ''));
  const file = path.join(siteDir, 'versioned_sidebars', `version-${version}-sidebars.json`);
  const sidebars: Record<string, unknown[]> = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const [name, items] of Object.entries(sidebars)) {
    sidebars[name] = items.filter((item) => !ids.some((id) => item === id));
  }
  fs.writeFileSync(file, `${JSON.stringify(sidebars, null, 2)}\n`);
}

function report(siteDir: string, version: string, next: string, cleaned: string[]): string {
  const counts = localeNames.map((locale) => {
    const folder = contentDir(siteDir, { locale, area: 'docs', version: `version-${version}` });
    return `  ${locale}  ${markdownIn(folder).length} files in ${sitePath(siteDir, folder)}`;
  });
  return [
    `\nVersion ${version} is frozen, ${next} is the current one:`,
    ...counts,
    `  ${versionsFile} and samples/${next} have the packages of ${version}`,
    ...(cleaned.length > 0 ? [`  removed version.label from ${cleaned.join(', ')}`] : []),
    '\nNext:',
    `  1. Write the new package versions into ${versionsFile} and samples/${next}/package.json,`,
    `     and make samples/${next}/package-lock.json anew.`,
    '  2. Change the pages in docs/ and their translations.',
    '  3. npm run samples -- check, npm run samples -- run, npm run build',
  ].join('\n');
}
