import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, localeNames } from '../../i18n/locales';
import { readManifest } from '../../translation/manifest';
import { afterBuild } from '../after-build';
import { checkContent } from '../content/check';
import { formatFinding } from '../content/finding';
import { manifestVariable } from '../plugins/translation-state/manifest';
import { runNode } from './run-node';

/**
 * Checks the content, builds the site beside the last one, writes into its pages what languages know of
 * each other, and puts it in its place.
 * Whatever goes wrong is said in a few lines, and the last good `build/` stays.
 *
 * @param args `--locale <name>`, repeatable: build these languages only
 * @returns whether there is a new site
 * @throws for arguments that mean nothing, with a message for the person who typed them
 */
export async function buildSite(siteDir: string, args: string[]): Promise<boolean> {
  const locales = readLocales(args);
  const findings = await checkContent(siteDir);
  if (findings.length > 0) {
    console.error(findings.map(formatFinding).join('\n'));
    console.error(`\n${count(findings.length)}. Nothing was built.`);
    return false;
  }
  console.log(`Building ${(locales ?? localeNames).join(', ')}: about 10 seconds a language.`);
  const script = path.join(__dirname, 'run-docusaurus.mjs');
  const outDir = path.join(siteDir, 'build.next');
  const manifest = await readManifest(siteDir);
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'build-'));
  const manifestFile = path.join(temporary, 'manifest.json');
  try {
    fs.writeFileSync(manifestFile, JSON.stringify(manifest));
    const variables = { [manifestVariable]: manifestFile };
    if (!(await runNode(siteDir, script, [outDir, ...(locales ?? [])], variables))) {
      console.error('\nNothing was built.');
      return false;
    }
    await afterBuild(siteDir, outDir, manifest);
    replaceFolder(path.join(siteDir, 'build'), outDir);
    return true;
  } finally {
    fs.rmSync(outDir, { recursive: true, force: true });
    fs.rmSync(temporary, { recursive: true });
  }
}

function readLocales(args: string[]): string[] | undefined {
  const options = { locale: { type: 'string', multiple: true } } as const;
  const { locale } = parseArgs({ args, options }).values;
  const unknown = locale?.find((name) => !isLocale(name));
  if (unknown !== undefined) {
    throw new Error(`Unknown locale "${unknown}", known are ${localeNames.join(', ')}.`);
  }
  return locale;
}

const count = (findings: number): string =>
  findings === 1 ? '1 thing is wrong' : `${findings} things are wrong`;

function replaceFolder(folder: string, replacement: string): void {
  const old = `${folder}.old`;
  fs.rmSync(old, { recursive: true, force: true });
  if (fs.existsSync(folder)) {
    fs.renameSync(folder, old);
  }
  fs.renameSync(replacement, folder);
  fs.rmSync(old, { recursive: true, force: true });
}
